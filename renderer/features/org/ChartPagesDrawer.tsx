import { Button, Group, Input, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { ExportProgress } from '#renderer/components/ExportMenu/ExportProgress.tsx';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import {
  type PagedFormat,
  type PagePreview,
  type PaperTurn,
  paperTurns,
} from '#shared/features/org/chartExportModel.ts';
import type { ChartPages } from '#shared/features/org/orgModel.ts';
import classes from './ChartPages.module.css';
import { orgQueries } from './orgQueries.ts';
import { PageThumbs } from './PageThumbs.tsx';

interface ChartPagesDrawerProps {
  readonly format: PagedFormat;
  /** The chart as the page shows it. */
  readonly shown: Omit<ChartPages, 'format' | 'paper' | 'turn'>;
  readonly onClose: () => void;
}

const sizes = ['a4', 'a3'] as const;
type PaperSize = (typeof sizes)[number];
const turns = ['auto', ...paperTurns] as const;
type Turn = (typeof turns)[number];

/** More pages than anybody pins to a wall. */
const MANY_PAGES = 20;

/** Which paper, remembered on this computer; slides have their own. */
function usePaper() {
  const [paper, setPaper] = useRemembered<PaperSize>('org.chart.paper', 'a4');
  const [turn, setTurn] = useRemembered<Turn>('org.chart.turn', 'auto');
  return { paper, setPaper, turn, setTurn };
}

type Papering = ReturnType<typeof usePaper>;

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, onChange, values, nameOf } = props;
  return (
    <Input.Wrapper label={label}>
      <SegmentedControl
        className={classes.choice}
        aria-label={label}
        value={value}
        onChange={(chosen) => onChange(chosen as Value)}
        data={values.map((each) => ({ value: each, label: nameOf(each) }))}
      />
    </Input.Wrapper>
  );
}

function PaperChoice({ paper, setPaper, turn, setTurn }: Papering) {
  const t = useTranslate();
  return (
    <>
      <Choice
        label={t('org.paper')}
        value={paper}
        onChange={setPaper}
        values={sizes}
        nameOf={(size) => size.toUpperCase()}
      />
      <Choice
        label={t('org.turn')}
        value={turn}
        onChange={setTurn}
        values={turns}
        nameOf={(each) => t(`org.turn_${each}`)}
      />
    </>
  );
}

function turnOf({ width, height }: PagePreview): PaperTurn {
  return width > height ? 'landscape' : 'portrait';
}

/** How many pages, which way round, and why so many. */
function PageSummary({
  format,
  pages,
}: {
  readonly format: PagedFormat;
  readonly pages: readonly PagePreview[];
}) {
  const t = useTranslate();
  const count = pages.length;
  const [first] = pages;
  const turn = first && format === 'pdf' ? ` · ${t(`org.turn_${turnOf(first)}`)}` : '';
  return (
    <div>
      <Text size="sm" fw={600} role="status">
        {t(`org.pageCount_${format}`, { count })}
        {turn}
      </Text>
      <Text size="xs" c="dimmed">
        {t(count > MANY_PAGES ? `org.pagesMany_${format}` : 'org.pagesWhy')}
      </Text>
    </div>
  );
}

/** The pages or slides the chart will have, before its file is written. */
export function ChartPagesDrawer({ format, shown, onClose }: ChartPagesDrawerProps) {
  const t = useTranslate();
  const papering = usePaper();
  const { paper, turn } = papering;
  const { isRunning, progress, start, cancel } = useFileExport();
  const onPaper = format === 'pdf' ? { paper, ...(turn === 'auto' ? {} : { turn }) } : {};
  const wanted = { ...shown, ...onPaper, format };
  const { data: pages, isPlaceholderData } = useQuery({
    ...orgQueries.chartPages(wanted),
    placeholderData: keepPreviousData,
  });
  const write = (): void =>
    void start((workToken) => client.org.exportChart({ ...wanted, workToken }));
  return (
    <DetailDrawer title={t(`org.pagesTitle_${format}`)} isOpen onClose={onClose} width={780}>
      <Group align="flex-end" gap="lg" mb="md">
        {format === 'pdf' && <PaperChoice {...papering} />}
        <div className={classes.write}>
          {isRunning ? (
            <ExportProgress progress={progress} onCancel={cancel} />
          ) : (
            <Button data-autofocus leftSection={<IconDownload size={16} />} onClick={write}>
              {t('org.exportPages', { format: format === 'pdf' ? 'PDF' : 'PPTX' })}
            </Button>
          )}
        </div>
      </Group>
      {pages ? (
        <div className={classes.pages} data-stale={isPlaceholderData || undefined}>
          <PageSummary format={format} pages={pages} />
          <PageThumbs pages={pages} />
        </div>
      ) : (
        <Skeleton height={420} />
      )}
    </DetailDrawer>
  );
}
