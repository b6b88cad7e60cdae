import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots } from '@tabler/icons-react';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import type { FileFormat } from '#shared/features/files/filesContract.ts';
import type { ChartFormat, ChartOutput } from '#shared/features/org/chartExportModel.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { outlineText } from '#shared/features/org/outline.ts';
import type { ChartViewing } from './useChartView.ts';

interface ChartActionsProps {
  readonly chart: OrgChartData;
  readonly view: ChartViewing;
}

const formats = ['png', 'pdf', 'pptx', 'docx', 'xlsx', 'svg'] as const;

/** The same on paper by branch, for a phone, and finer. */
const sizes = [
  { title: 'org.onA4', formats: ['pdf'], output: { paper: 'a4' } },
  { title: 'org.onA3', formats: ['pdf'], output: { paper: 'a3' } },
  { title: 'org.forPhone', formats: ['png'], output: { paper: 'long' } },
  { title: 'org.fourTimes', formats: ['png'], output: { scale: 4 } },
] as const;

/** Export as the page shows it, folding, and the outline for SmartArt. */
export function ChartActions({ chart, view }: ChartActionsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const { outline, layout, by, fields, folded } = view;
  const exportAs =
    (output: Pick<ChartOutput, 'paper' | 'scale'>) => (format: FileFormat, workToken: string) =>
      client.org.exportChart({
        ...output,
        workToken,
        format: format as ChartFormat,
        language,
        asOf: chart.asOf,
        layout,
        by,
        fields: [...fields],
        collapsed: [...folded],
      });
  return (
    <>
      <ExportMenu
        formats={formats}
        isPrimary
        run={exportAs({})}
        others={sizes.map(({ title, formats: few, output }) => ({
          title: t(title),
          formats: few,
          run: exportAs(output),
        }))}
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
