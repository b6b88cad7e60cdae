import type { CommandContext } from '#main/core/context.ts';
import {
  assertCommitmentsExist,
  createFromSource,
  keepPlannedWeek,
  removeIfUntouched,
  settle,
} from '#main/features/commitments/index.ts';
import {
  forgetReview,
  planRelease,
  releaseLines,
  reopenReview,
} from '#main/features/reviews/index.ts';
import type { ReportedOutcome } from '#shared/features/commitments/outcomeModel.ts';
import { isKnownAs } from '#shared/features/people/peopleRules.ts';
import { matchLines } from '#shared/features/reports/lineChanges.ts';
import type {
  LineEntry,
  RawRange,
  ReportContent,
  StoredLine,
} from '#shared/features/reports/reportsModel.ts';
import { splitDue } from '#shared/features/reports/reportsRules.ts';
import type { AskPeople } from './knownPeople.ts';
import {
  deleteLines,
  deleteMetrics,
  deleteReport,
  insertLines,
  insertMetrics,
  insertReport,
  insertVersion,
  type LineRow,
  loadStored,
  type ReportRow,
  type StoredReport,
  updateLine,
  updateReport,
} from './reportStore.ts';

export interface ReportTarget {
  readonly personId: string;
  readonly week: string;
  readonly content: ReportContent;
  /** Null: typed in by hand. */
  readonly raw: { readonly textId: string; readonly ranges: readonly RawRange[] } | null;
  readonly people: AskPeople;
  /** What the manager confirmed of the plans of weeks before. */
  readonly outcomes: readonly ReportedOutcome[];
}

/** The person a name leads to when exactly one does; else the reporter answers for the plan. */
async function findOwner(entry: LineEntry, target: ReportTarget): Promise<string> {
  if (entry.ownerId !== null) return entry.ownerId;
  if (entry.ownerText === '') return target.personId;
  const people = await target.people();
  const found = people.filter((person) => isKnownAs(person, entry.ownerText));
  return found.length === 1 ? (found[0]?.id ?? target.personId) : target.personId;
}

/**
 * Makes the plan lines without a task into tasks; answers the task of every line.
 * @throws Failure `not_found` when a line goes on with a task that is not there.
 */
async function createTasks(
  context: CommandContext,
  reportId: string,
  lines: { readonly target: ReportTarget; readonly rows: readonly LineRow[]; entries: LineEntry[] },
): Promise<LineRow[]> {
  const { rows, entries, target } = lines;
  await assertCommitmentsExist(
    context,
    rows.flatMap(({ commitmentId }) => commitmentId ?? []),
  );
  const isNewPlan = ({ section, commitmentId }: LineRow) =>
    section === 'next' && commitmentId === null;
  const drafts = [];
  for (const [index, row] of rows.entries()) {
    const entry = entries[index];
    if (!isNewPlan(row) || entry === undefined) continue;
    const ownerId = await findOwner(entry, target);
    drafts.push({ title: row.text, ownerId, ...splitDue(row.due) });
  }
  if (drafts.length === 0) return [...rows];
  const ids = await createFromSource(context, { kind: 'report', id: reportId }, drafts);
  let next = 0;
  return rows.map((row) => (isNewPlan(row) ? { ...row, commitmentId: ids[next++] ?? null } : row));
}

interface LinePosition {
  readonly id: string;
  readonly reportId: string;
  readonly position: number;
}

function toLineRow(entry: LineEntry, was: StoredLine | null, place: LinePosition): LineRow {
  return {
    ...place,
    section: entry.section,
    text: entry.text,
    ownerText: entry.ownerText,
    due: entry.due,
    commitmentId:
      entry.section === 'next' ? (entry.commitmentId ?? was?.commitmentId ?? null) : null,
  };
}

/** Settles the plans of weeks before, each by the line that tells of it. */
async function settlePlans(
  context: CommandContext,
  { week, outcomes }: ReportTarget,
  lines: readonly LineRow[],
): Promise<void> {
  for (const { lineIndex, ...outcome } of outcomes) {
    const line = lineIndex === null ? undefined : lines[lineIndex];
    await settle(context, { ...outcome, week, lineId: line?.id ?? null });
  }
}

async function writeMetrics(
  { db, newId }: CommandContext,
  reportId: string,
  metrics: ReportContent['metrics'],
): Promise<void> {
  await insertMetrics(
    db,
    metrics.map((metric, position) => ({ ...metric, id: newId(), reportId, position })),
  );
}

/** Stores a report that is not there yet. Answers its id and how many tasks its plans became. */
export async function createReport(
  context: CommandContext,
  target: ReportTarget,
): Promise<{ id: string; plans: number }> {
  const { db, clock, newId, sequence } = context;
  const { content } = target;
  const id = newId();
  await insertReport(db, {
    id,
    person_id: target.personId,
    week: target.week,
    template: content.template,
    submitted_at: content.submittedAt,
    lateness: 'by_time',
    raw_text_id: target.raw?.textId ?? null,
    raw_ranges: JSON.stringify(target.raw?.ranges ?? []),
    saved_at: clock.now(),
    revision: sequence,
  });
  const rows = content.lines.map((entry, position) =>
    toLineRow(entry, null, { id: newId(), reportId: id, position }),
  );
  const linked = await createTasks(context, id, { target, rows, entries: content.lines });
  await insertLines(db, linked);
  await writeMetrics(context, id, content.metrics);
  await settlePlans(context, target, linked);
  return { id, plans: linked.filter(({ commitmentId }) => commitmentId !== null).length };
}

/** Removes tasks of lines that are gone unless somebody has worked on them; answers how many stay. */
async function dropTasks(context: CommandContext, lines: readonly StoredLine[]): Promise<number> {
  let staying = 0;
  for (const { commitmentId } of lines) {
    if (commitmentId === null) continue;
    if (!(await removeIfUntouched(context, commitmentId))) staying += 1;
  }
  return staying;
}

type Place = StoredLine & { readonly position: number };

function isSameLine(before: Place, after: LineRow): boolean {
  return (
    after.position === before.position &&
    after.section === before.section &&
    after.text === before.text &&
    after.ownerText === before.ownerText &&
    after.due === before.due &&
    after.commitmentId === before.commitmentId
  );
}

/** Changed lines and new ones; those that are gone are still there when it ends. */
async function writeLines(
  { db }: CommandContext,
  stored: readonly StoredLine[],
  lines: readonly LineRow[],
): Promise<void> {
  const before = new Map(stored.map((line, position) => [line.id, { ...line, position }]));
  for (const line of lines) {
    const was = before.get(line.id);
    if (was && !isSameLine(was, line)) await updateLine(db, line);
  }
  await insertLines(
    db,
    lines.filter(({ id }) => !before.has(id)),
  );
}

/** Answers whether the figures say anything new. */
async function replaceMetrics(
  context: CommandContext,
  { row, metrics }: StoredReport,
  content: ReportContent,
): Promise<boolean> {
  if (JSON.stringify(metrics) === JSON.stringify(content.metrics)) return false;
  await deleteMetrics(context.db, row.id);
  await writeMetrics(context, row.id, content.metrics);
  return true;
}

async function updateRow(
  { db, clock, sequence }: CommandContext,
  row: ReportRow,
  { content, raw }: ReportTarget,
): Promise<void> {
  const source =
    raw === null ? {} : { raw_text_id: raw.textId, raw_ranges: JSON.stringify(raw.ranges) };
  await updateReport(db, row.id, {
    template: content.template,
    submitted_at: content.submittedAt,
    ...source,
    saved_at: clock.now(),
    revision: sequence,
  });
}

interface Replaced {
  readonly plans: number;
  readonly orphanedTasks: number;
  readonly keptNotes: number;
}

/**
 * Puts new content in place of a stored report's, which becomes a version. Lines that live on
 * keep their id and task; changing the words of a plan never changes the title of its task.
 * What the manager noted on lines that are gone goes to the new line that reads most alike; a
 * note without such a line stays with the words it was about, in the version.
 */
export async function replaceContent(
  context: CommandContext,
  row: ReportRow,
  target: ReportTarget,
): Promise<Replaced> {
  const { db, newId } = context;
  const { content } = target;
  const stored = await loadStored(db, row);
  const { lines, removed } = matchLines(stored.lines, content.lines);
  const rows = lines.map(({ entry, was }, position) =>
    toLineRow(entry, was, { id: was?.id ?? newId(), reportId: row.id, position }),
  );
  const arrived = rows.filter((_, index) => lines[index]?.was === null);
  const release = await planRelease(db, removed, arrived);
  await insertVersion(db, newId(), { ...stored, notes: [...release.keptNotes] });
  const linked = await createTasks(context, row.id, { target, rows, entries: content.lines });
  await writeLines(context, stored.lines, linked);
  await releaseLines(context, removed, release);
  await deleteLines(
    db,
    removed.map(({ id }) => id),
  );
  const hasNewMetrics = await replaceMetrics(context, stored, content);
  await updateRow(context, row, target);
  await settlePlans(context, target, linked);
  if (target.raw !== null) {
    const hasChanged = hasNewMetrics || removed.length > 0 || arrived.length > 0;
    await reopenReview(context, row.id, { hasChanged });
  }
  const movedAway = lines.flatMap(({ was }, position) =>
    was !== null && was.commitmentId !== linked[position]?.commitmentId ? [was] : [],
  );
  return {
    plans: linked.filter(({ commitmentId }) => commitmentId !== null).length,
    orphanedTasks: await dropTasks(context, [...removed, ...movedAway]),
    keptNotes: release.keptNotes.length,
  };
}

/** Takes a report away with its versions and its untouched tasks. What was pasted stays for ever. */
export async function removeReport(
  context: CommandContext,
  row: ReportRow,
): Promise<{ notes: number }> {
  const { db } = context;
  const { lines } = await loadStored(db, row);
  const forgotten = await forgetReview(context, row.id, lines);
  await deleteReport(db, row.id);
  await dropTasks(context, lines);
  await keepPlannedWeek(context, row);
  return forgotten;
}
