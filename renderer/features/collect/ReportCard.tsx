import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PromiseChoices } from '#shared/features/commitments/promiseChoices.ts';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import type { ReportWarningCode, ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { missingSections } from '#shared/features/reports/reviewReport.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { CardHeader } from './CardHeader.tsx';
import { CardPromises } from './CardPromises.tsx';
import { Comparison } from './Comparison.tsx';
import { sectionsOf } from './cardSections.ts';
import { useCollect } from './collectContext.ts';
import { keepStored, type LineFocus } from './collectModel.ts';
import classes from './ReportCard.module.css';
import { ReviewChecks } from './ReviewChecks.tsx';
import { isSameStatus, type ReportStatus } from './reportStatus.ts';
import { SectionBlock } from './SectionBlock.tsx';

interface ReportCardProps {
  readonly status: ReportStatus;
  readonly above: ReviewReport | null;
  readonly lines: readonly string[];
  readonly alias: string | null;
  readonly isRemembered: boolean;
  readonly choice: string | null;
  /** What the author promised before; none while it is looked up. */
  readonly promises: readonly PromiseRow[];
  readonly promiseChoices: PromiseChoices;
  /** The line under edit when it is one of this card. */
  readonly editing: LineFocus | null;
}

const noticeTexts: Partial<Record<ReportWarningCode, TextKey>> = {
  week_far_from_sent: 'collect.warning_week_far_from_sent',
  period_not_one_week: 'collect.warning_period_not_one_week',
  not_weekly: 'collect.warning_not_weekly',
  author_differs: 'collect.warning_author_differs',
};

/** What keeps the report from being saved, and what else was noticed about it. */
function Warnings({ status: { report, problem } }: Pick<ReportCardProps, 'status'>) {
  const t = useTranslate();
  const { author } = report;
  const name = author.name ?? '';
  const isUncertain = author.personId !== null && !author.certain;
  const texts = [
    // All unknown names stand together above the cards, with the one act that settles them.
    ...(problem === null || problem === 'author_unknown'
      ? []
      : [t(`collect.problem_${problem}`, { name })]),
    ...(isUncertain ? [t('collect.authorUncertain', { name })] : []),
    ...report.notices.flatMap(({ code, detail }) => {
      const key = noticeTexts[code];
      return key === undefined ? [] : [t(key, { detail })];
    }),
  ];
  if (texts.length === 0) return null;
  return (
    <p className={classes.warnings}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{texts.join(' · ')}</span>
    </p>
  );
}

function Dropped({ status, choice }: Pick<ReportCardProps, 'status' | 'choice'>) {
  const t = useTranslate();
  const { act } = useCollect();
  const { key } = status;
  return (
    <div className={classes.dropped}>
      <span>{t(choice === keepStored ? 'collect.droppedStored' : 'collect.droppedRival')}</span>
      {key !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => act({ type: 'decide', key, choice: '' })}
        >
          {t('collect.chooseAgain')}
        </Button>
      )}
    </div>
  );
}

function Contents({ status, lines, editing, promises, promiseChoices }: ReportCardProps) {
  const t = useTranslate();
  const { report } = status;
  const missing = missingSections(report);
  return (
    <>
      <Warnings status={status} />
      {status.problem === 'undecided' && <Comparison status={status} />}
      {promises.length > 0 && (
        <CardPromises report={report} promises={promises} choices={promiseChoices} />
      )}
      {sectionsOf(report).map((section) => (
        <SectionBlock
          key={section.section}
          {...section}
          lines={lines}
          editing={editing}
          below={section.section === 'data' ? <ReviewChecks report={report} /> : null}
        />
      ))}
      {missing.length > 0 && (
        <p className={classes.missing}>
          {t('collect.missingSections', {
            sections: missing.map((section) => t(`collect.short_${section}`)).join('、'),
          })}
        </p>
      )}
    </>
  );
}

function Card(props: ReportCardProps) {
  const { status, above, alias, isRemembered, choice } = props;
  const { report, problem, isDropped } = status;
  return (
    <article
      className={classes.card}
      data-report={report.id}
      data-blocked={problem !== null || undefined}
      data-dropped={isDropped || undefined}
      aria-label={report.author.name ?? undefined}
    >
      <CardHeader status={status} above={above} alias={alias} isRemembered={isRemembered} />
      {isDropped ? <Dropped status={status} choice={choice} /> : <Contents {...props} />}
    </article>
  );
}

/** The status is made anew for every edit; most cards are not about it. */
function isSameCard(a: ReportCardProps, b: ReportCardProps): boolean {
  const { status: _a, ...restA } = a;
  const { status: _b, ...restB } = b;
  const keys = Object.keys(restA) as (keyof typeof restA)[];
  return isSameStatus(a.status, b.status) && keys.every((key) => restA[key] === restB[key]);
}

/** One report as it will be saved. */
export const ReportCard = memo(Card, isSameCard);
