import type { z } from 'zod';
import {
  type PromiseChoices,
  taskOfPlan,
  toReported,
} from '#shared/features/commitments/promiseChoices.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import { aliasToRemember } from '#shared/features/reports/reportEdits.ts';
import type { ReviewedPaste, ReviewedReport } from '#shared/features/reports/reportsModel.ts';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { newNameOf } from '#shared/features/reports/reviewPeople.ts';
import { keysOfLines, toReviewedReport } from '#shared/features/reports/toReviewedReport.ts';
import type { Work } from './collectModel.ts';
import { isReady, type ReportStatus } from './reportStatus.ts';

type PasteInput = z.input<typeof ReviewedPaste>;
type PersonInput = z.input<typeof ReviewedReport>['person'];

function choiceOf(personId: string): PersonInput {
  const name = newNameOf(personId);
  return name === null ? { id: personId } : { newKey: name };
}

/** The name written above a report, when the person chosen for it is not known by it yet. */
export function aliasOf({ author }: ReviewReport, people: readonly Person[]): string | null {
  const person = people.find(({ id }) => id === author.personId);
  const alias = person === undefined ? null : aliasToRemember(author, person);
  return alias === null || alias === '' || alias.length > 60 ? null : alias;
}

function toInput(
  { report, existing }: ReportStatus,
  promises: PromiseChoices,
): z.input<typeof ReviewedReport>[] {
  const { personId } = report.author;
  const { week } = report.week;
  if (personId === null || week === null) return [];
  const read = toReviewedReport(report, {
    person: choiceOf(personId),
    week,
    replace: existing !== null,
  });
  const keys = keysOfLines(report);
  const lines = read.lines.map((line, index) => ({
    ...line,
    ownerId: newNameOf(line.ownerId ?? '') === null ? line.ownerId : null,
    commitmentId: taskOfPlan(promises, keys[index] ?? ''),
  }));
  return [{ ...read, lines, outcomes: toReported(promises, keys) }];
}

/** What is ready of a review, as one act; null when nothing is. */
export function toPaste(
  { text, work, people }: { text: string; work: Work; people: readonly Person[] },
  statuses: readonly ReportStatus[],
): PasteInput | null {
  const ready = statuses.filter(isReady);
  const reports = ready.flatMap((status) => toInput(status, work.promises[status.report.id] ?? {}));
  if (reports.length === 0) return null;
  const names = ready.flatMap(({ report }) => newNameOf(report.author.personId ?? '') ?? []);
  const aliases = ready.flatMap(({ report }) => {
    const alias = work.forgotten.includes(report.id) ? null : aliasOf(report, people);
    const { personId } = report.author;
    return alias === null || personId === null ? [] : [{ person: { id: personId }, alias }];
  });
  const once = new Map(aliases.map((each) => [`${each.person.id} ${each.alias}`, each]));
  return {
    raw: { text, source: 'paste' },
    newPeople: [...new Set(names)].map((name) => ({ key: name, name })),
    aliases: [...once.values()],
    reports,
  };
}
