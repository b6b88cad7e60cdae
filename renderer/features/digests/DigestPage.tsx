import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import {
  CollectButton,
  ReportDrawer,
  useOpenReport,
  useReportedWeek,
} from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import type { Audience, Digest } from '#shared/features/digests/digestsModel.ts';
import { DigestExport } from './DigestExport.tsx';
import { digestsQueries } from './digestsQueries.ts';
import { Facts } from './Facts.tsx';
import { FridaySet } from './FridaySet.tsx';
import { SheetPane } from './SheetPane.tsx';
import { SplitPanes } from './SplitPanes.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import { useDigestActs } from './useDigestActs.ts';
import { useDigestChoice } from './useDigestChoice.ts';
import { useLinkedItems } from './useLinkedItems.ts';

interface DigestViewProps {
  readonly digest: Digest;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onOpen: (personId: string) => void;
}

/** The week's facts at the left, the page being composed at the right. */
function DigestView({ digest, audience, onAudience, onOpen }: DigestViewProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  const acts = useDigestActs(digest);
  useLinkedItems(rootRef);
  const pane = { rootRef, digest, acts };
  return (
    <div ref={rootRef} style={{ display: 'contents' }}>
      <SplitPanes
        left={<Facts {...pane} onOpen={onOpen} />}
        right={<SheetPane {...pane} audience={audience} onAudience={onAudience} />}
      />
    </div>
  );
}

/** 汇总与上报: a unit's week on one page, and what of it goes up. */
export function DigestPage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek, isKnown } = useReportedWeek();
  const { audience, setAudience, unitId, setUnitId } = useDigestChoice();
  const { data: digest } = useQuery({
    ...digestsQueries.one({ week, unitId, audience }),
    enabled: isKnown,
    placeholderData: keepPreviousData,
  });
  const { open, openPerson, openRow, close } = useOpenReport(week);
  const hasReports = digest?.rows.some(({ reportId }) => reportId !== null) ?? false;
  const isOfUnit = digest?.unitName != null;
  return (
    <>
      <PageHeader
        title={t('reports.rollUpTitle')}
        scope={
          <>
            <WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />
            {digest && (
              <UnitSelect units={digest.units} unitId={digest.key.unitId} onChange={setUnitId} />
            )}
          </>
        }
        actions={
          digest &&
          hasReports && (
            <>
              <DigestExport digest={digest} />
              <FridaySet digest={digest.key} />
            </>
          )
        }
      />
      {digest && hasReports && (
        <DigestView
          digest={digest}
          audience={audience}
          onAudience={setAudience}
          onOpen={openPerson}
        />
      )}
      {digest && !hasReports && (
        <EmptyState
          text={t(isOfUnit ? 'digests.emptyUnit' : 'reports.rollUpEmpty')}
          action={<CollectButton />}
        />
      )}
      <ReportDrawer row={openRow} week={open?.week ?? week} onClose={close} />
    </>
  );
}
