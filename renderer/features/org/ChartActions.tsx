import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots } from '@tabler/icons-react';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { outlineText } from '#shared/features/org/outline.ts';
import type { ChartViewing } from './useChartView.ts';

interface ChartActionsProps {
  readonly chart: OrgChartData;
  readonly view: ChartViewing;
}

const formats = ['png', 'svg', 'pdf', 'xlsx'] as const;

/** Export as the page shows it, folding, and the outline for SmartArt. */
export function ChartActions({ chart, view }: ChartActionsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const { outline, layout, by, fields, folded } = view;
  return (
    <>
      <ExportMenu
        formats={formats}
        isPrimary
        run={(format, workToken) =>
          client.org.exportChart({
            workToken,
            format: format as (typeof formats)[number],
            language,
            asOf: chart.asOf,
            layout,
            by,
            fields: [...fields],
            collapsed: [...folded],
          })
        }
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('org.more')}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy size={16} />}
            onClick={() => copy(outlineText(outline), t('org.outlineCopied'))}
          >
            {t('org.copyOutline')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
