import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { ExportMenu, FormatItem } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import type {
  ChartFormat,
  ChartOutput,
  PagedFormat,
} from '#shared/features/org/chartExportModel.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { outlineText } from '#shared/features/org/outline.ts';
import { ChartPagesDrawer } from './ChartPagesDrawer.tsx';
import type { ChartViewing } from './useChartView.ts';

interface ChartActionsProps {
  readonly chart: OrgChartData;
  readonly view: ChartViewing;
}

const formats = ['png', 'pdf', 'docx', 'xlsx', 'svg'] as const;

/** The same for a phone, and finer. */
const sizes = [
  { title: 'org.forPhone', formats: ['png'], output: { paper: 'long' } },
  { title: 'org.fourTimes', formats: ['png'], output: { scale: 4 } },
] as const;

/** Export as the page shows it, folding, and the outline for SmartArt. */
export function ChartActions({ chart, view }: ChartActionsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const { outline, layout, by, fields, folded } = view;
  const [paged, setPaged] = useState<PagedFormat | null>(null);
  const drawing = { language, asOf: chart.asOf, layout, by };
  const shown = { ...drawing, fields: [...fields], collapsed: [...folded] };
  const exportAs =
    (output: Pick<ChartOutput, 'paper' | 'scale'>) => (format: FileFormat, workToken: string) =>
      client.org.exportChart({ ...output, ...shown, workToken, format: format as ChartFormat });
  return (
    <>
      <ExportMenu
        formats={formats}
        names={{ png: t('org.picture') }}
        isPrimary
        run={exportAs({})}
        others={sizes.map(({ title, formats: few, output }) => ({
          title: t(title),
          names: { png: t(title) },
          formats: few,
          run: exportAs(output),
        }))}
      >
        <Menu.Divider />
        <FormatItem format="pdf" label={t('org.pagesPdf')} onClick={() => setPaged('pdf')} />
        <FormatItem format="pptx" label={t('org.pagesPptx')} onClick={() => setPaged('pptx')} />
      </ExportMenu>
      {paged && <ChartPagesDrawer format={paged} shown={shown} onClose={() => setPaged(null)} />}
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
