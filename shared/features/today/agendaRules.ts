import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { listAgendaTopics } from '#shared/features/meetings/meetingKinds.ts';
import { figureText, metricName, wordingOf } from '#shared/features/reports/documentParts.ts';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { AgendaSection, TodayFacts } from './todayModel.ts';

/** A point of the agenda with more than this is a reading, not a talk. */
const longestPoint = 8;

interface Sources {
  readonly facts: TodayFacts;
  /** The week that is looked back on. */
  readonly rollUp: WeekRollUp;
  readonly language: Language;
}

function taskText(row: CommitmentRow, { language }: Sources): string {
  const { t } = wordingOf(language);
  const owner = row.ownerName ?? (row.ownerText || t('commitments.nobody'));
  const due = row.dueOn === null ? '' : formatDay(row.dueOn, language);
  const slips = row.slipCount > 0 ? t('today.slippedTimes', { count: row.slipCount }) : '';
  return [`${row.title}（${[owner, due, slips].filter(Boolean).join('，')}）`].join('');
}

function lookBack(sources: Sources): string[] {
  const { facts, language } = sources;
  const { t } = wordingOf(language);
  const list = (key: 'overdue' | 'slipped' | 'handedIn') =>
    facts[key].rows.map((row) => `${t(`today.mark_${key}`)} ${taskText(row, sources)}`);
  const names = facts.missing.map(({ name }) => name);
  return [
    ...list('overdue'),
    ...list('slipped'),
    ...list('handedIn'),
    ...(names.length > 0 ? [t('today.missingReports', { names: names.join('、') })] : []),
  ];
}

function compareTargets({ rollUp, language }: Sources): string[] {
  const wording = wordingOf(language);
  return rollUp.metrics.flatMap(({ code, figures }) =>
    figures
      .filter(({ target }) => target !== null)
      .map(({ name, value, target, rate }) =>
        wording.t('today.againstTarget', {
          metric: metricName(wording, code),
          name,
          value: figureText(wording, code, value),
          target: figureText(wording, code, target),
          rate: rate === null ? '–' : `${rate}%`,
        }),
      ),
  );
}

function linesOf({ rollUp }: Sources, section: 'issues' | 'support'): string[] {
  return rollUp.lines
    .filter((line) => line.section === section)
    .map(({ name, text }) => `${name}：${text}`);
}

function askForDecisions(sources: Sources): string[] {
  const { facts, language } = sources;
  const { t } = wordingOf(language);
  return [
    ...facts.topics.rows.map(({ title }) => `${t('today.mark_topics')} ${title}`),
    ...linesOf(sources, 'support'),
    ...facts.promises.rows.map((row) => `${t('today.mark_promises')} ${taskText(row, sources)}`),
  ];
}

function lookAhead(sources: Sources): string[] {
  const { facts, language } = sources;
  const { t } = wordingOf(language);
  return [
    ...facts.promos
      .filter(({ daysLeft }) => daysLeft >= 0)
      .map(({ name, daysLeft, phase }) =>
        t(phase === null ? 'today.promoFar' : 'today.promoPhase', {
          name,
          count: daysLeft,
          phase: phase ?? '',
        }),
      ),
    ...facts.dueSoon.rows.map((row) => taskText(row, sources)),
    ...facts.occasions.map(({ name, kind, on }) =>
      t(`today.occasion_${kind}`, { name, day: formatDay(on, language) }),
    ),
  ];
}

/**
 * The points of the weekly meeting, each with what the team's own data has to say about it: what
 * was put off, figures against targets, risks, asks and topics, what comes next.
 */
export function composeAgenda(sources: Sources): AgendaSection[] {
  const points = [
    lookBack(sources),
    compareTargets(sources),
    linesOf(sources, 'issues'),
    askForDecisions(sources),
    lookAhead(sources),
  ];
  return listAgendaTopics('weekly').map((title, index) => ({
    title,
    items: (points[index] ?? []).slice(0, longestPoint),
  }));
}
