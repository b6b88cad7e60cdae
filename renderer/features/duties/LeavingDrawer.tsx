import { useQuery } from '@tanstack/react-query';
import { CountedList } from '#renderer/components/CountedList/CountedList.tsx';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { FallingDuty, Leaving } from '#shared/features/duties/dutiesModel.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { CoverMark } from './CoverMark.tsx';
import classes from './Duties.module.css';
import { dutiesQueries } from './dutiesQueries.ts';

function FallingText({
  duty,
  personId,
}: {
  readonly duty: FallingDuty;
  readonly personId: string;
}) {
  const t = useTranslate();
  const left = [...duty.main, ...duty.backup].filter((person) => person.personId !== personId);
  const names = left.map(({ name }) => name).join(t('duties.nameSeparator'));
  return (
    <span className={classes.row}>
      <span className={classes.wide}>
        {duty.title} <span className={classes.quiet}>{duty.postName}</span>
      </span>
      <CoverMark state={duty.after}>{t(`duties.after_${duty.after}`, { names })}</CoverMark>
    </span>
  );
}

function Summary({ duties }: Pick<Leaving, 'duties'>) {
  const t = useTranslate();
  const count = (states: readonly string[]) =>
    duties.filter(({ after }) => states.includes(after)).length;
  const parts = [
    { key: 'duties.falls_open', count: count(['open']) },
    { key: 'duties.falls_standIn', count: count(['standIn']) },
    { key: 'duties.falls_others', count: count(['single', 'covered']) },
  ] as const;
  return (
    <div className={classes.state}>
      {parts
        .filter((part) => part.count > 0)
        .map((part) => t(part.key, { count: part.count }))
        .join(' · ')}
    </div>
  );
}

function Fallen({ leaving, personId }: { readonly leaving: Leaving; readonly personId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { duties, seats, reports, commitments, goals } = leaving;
  const due = (item: Leaving['goals'][number]) => ({
    key: item.id,
    text:
      item.dueOn === null
        ? item.title
        : `${item.title} · ${t('duties.due', { date: formatDay(item.dueOn.slice(0, 10), language) })}`,
  });
  // Two people of one name, two seats of one post: each has a line.
  const plain = (text: string, index: number) => ({ key: `${index} ${text}`, text });
  const total = [duties, seats, reports, commitments, goals].flat().length;
  if (total === 0) return <p className={classes.quiet}>{t('duties.leavingNothing')}</p>;
  return (
    <div className={classes.detail}>
      {duties.length > 0 && <Summary duties={duties} />}
      <CountedList
        title={t('duties.leavingDuties')}
        entries={duties.map((duty) => ({
          key: `${duty.postId} ${duty.dutyKey}`,
          text: <FallingText duty={duty} personId={personId} />,
        }))}
      />
      <CountedList title={t('duties.leavingSeats')} entries={seats.map(plain)} />
      <CountedList title={t('duties.leavingReports')} entries={reports.map(plain)} />
      <CountedList title={t('duties.leavingCommitments')} entries={commitments.map(due)} />
      <CountedList title={t('duties.leavingGoals')} entries={goals.map(due)} />
    </div>
  );
}

interface LeavingDrawerProps {
  readonly personId: string | null;
  readonly onClose: () => void;
}

function LoadedDrawer({ personId, onClose }: LeavingDrawerProps & { readonly personId: string }) {
  const t = useTranslate();
  const { data: leaving } = useQuery(dutiesQueries.leaving(personId, useToday()));
  return (
    <DetailDrawer
      title={leaving ? t('duties.leavingTitle', { name: leaving.name }) : ''}
      isOpen={true}
      onClose={onClose}
      width={600}
    >
      {leaving && <Fallen leaving={leaving} personId={personId} />}
    </DetailDrawer>
  );
}

/** 离岗演练: what would fall if one person were gone tomorrow. */
export function LeavingDrawer({ personId, onClose }: LeavingDrawerProps) {
  return personId === null ? null : <LoadedDrawer personId={personId} onClose={onClose} />;
}
