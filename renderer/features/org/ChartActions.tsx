import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconFold, IconFoldDown } from '@tabler/icons-react';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { outlineText } from '#shared/features/org/outline.ts';
import { listBoxesAtLevel } from './chartSearch.ts';
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
  const { outline, direction, folded } = view;
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
            direction,
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
          <Menu.Item leftSection={<IconFoldDown size={16} />} onClick={() => view.setFolded([])}>
            {t('org.unfoldAll')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFold size={16} />}
            onClick={() => view.setFolded(listBoxesAtLevel(outline, 2))}
          >
            {t('org.foldToSecond')}
          </Menu.Item>
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
