import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { CollectButton } from './CollectButton.tsx';
import { CopyTextItem } from './CopyTextItem.tsx';
import { exportFormats } from './exportFormats.ts';
import { ReportDrawer } from './ReportDrawer.tsx';
import { RollUpContents } from './RollUpContents.tsx';
import { RollUpFacts } from './RollUpFacts.tsx';
import { RollUpLines } from './RollUpLines.tsx';
import { RollUpMetrics } from './RollUpMetrics.tsx';
import classes from './RollUpPage.module.css';
import { RollUpPlans } from './RollUpPlans.tsx';
import { reportsQueries } from './reportsQueries.ts';
import { useOpenReport } from './useOpenReport.ts';
import { useReportedWeek } from './useReportWeek.ts';

const halves: readonly LineSection[] = ['issues', 'support'];
const rest: readonly LineSection[] = ['done', 'unfinished', 'other'];

function WeekExport({ week }: { readonly week: IsoWeek }) {
  const language = useLanguage();
  return (
    <ExportMenu
      isPrimary
      formats={exportFormats}
      run={(format, workToken) =>
        client.reports.exportWeekly({ week, format, workToken, language })
      }
    >
      <CopyTextItem read={() => client.reports.weeklyText({ week, language })} />
    </ExportMenu>
  );
}

interface WeekProps {
  readonly rollUp: WeekRollUp;
  readonly onOpen: (personId: string) => void;
}

function Week({ rollUp, onOpen }: WeekProps) {
  const linesOf = (section: LineSection) => rollUp.lines.filter((line) => line.section === section);
  return (
    <div className={classes.page}>
      <RollUpFacts rollUp={rollUp} onOpen={onOpen} />
      <RollUpContents rollUp={rollUp} />
      <RollUpMetrics metrics={rollUp.metrics} onOpen={onOpen} />
      <div className={classes.halves}>
        {halves.map((section) => (
          <RollUpLines key={section} section={section} lines={linesOf(section)} onOpen={onOpen} />
        ))}
      </div>
      <RollUpPlans lines={linesOf('next')} onOpen={onOpen} />
      {rest.map((section) => (
        <RollUpLines key={section} section={section} lines={linesOf(section)} onOpen={onOpen} />
      ))}
    </div>
  );
}

/** 汇总与上报: everything the week holds on one page, and the files made of it. */
export function RollUpPage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek, isKnown } = useReportedWeek();
  const { data: rollUp } = useQuery({ ...reportsQueries.rollUp(week), enabled: isKnown });
  const { open, openPerson, openRow, close } = useOpenReport(week);
  const hasReports = rollUp?.rows.some(({ reportId }) => reportId !== null) ?? false;
  return (
    <>
      <PageHeader
        title={t('reports.rollUpTitle')}
        scope={<WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />}
        actions={hasReports && <WeekExport week={week} />}
      />
      {rollUp && hasReports && <Week rollUp={rollUp} onOpen={openPerson} />}
      {rollUp && !hasReports && (
        <EmptyState text={t('reports.rollUpEmpty')} action={<CollectButton />} />
      )}
      <ReportDrawer row={openRow} week={open?.week ?? week} onClose={close} />
    </>
  );
}
