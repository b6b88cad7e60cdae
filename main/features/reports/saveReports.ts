import type { CommandContext } from '#main/core/context.ts';
import { addAliases, peopleHandlers } from '#main/features/people/index.ts';
import type {
  NewReport,
  PersonChoice,
  ReviewedPaste,
  ReviewedReport,
  SavedPaste,
} from '#shared/features/reports/reportsModel.ts';
import { assertWeekHasBegun } from '#shared/features/reports/reportsRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { askPeopleOf, type KnownPerson, readName } from './knownPeople.ts';
import { findReportOf, findReportsOf, insertRawText, type ReportRow } from './reportStore.ts';
import { createReport, type ReportTarget, replaceContent } from './writeReport.ts';

type CreatedPeople = SavedPaste['createdPeople'];

async function createPeople(
  context: CommandContext,
  newPeople: ReviewedPaste['newPeople'],
): Promise<CreatedPeople> {
  if (newPeople.length === 0) return [];
  const names = newPeople.map(({ name }) => name);
  const created = await peopleHandlers.createMany(context, { names });
  return created.map(({ id, name }, index) => ({ id, name, key: newPeople[index]?.key ?? '' }));
}

function choosePerson(choice: PersonChoice, created: CreatedPeople): string {
  if ('id' in choice) return choice.id;
  const person = created.find(({ key }) => key === choice.newKey);
  if (!person) throw ruleFailure('reports.unknownNewPerson');
  return person.id;
}

async function rememberAliases(
  context: CommandContext,
  aliases: ReviewedPaste['aliases'],
  created: CreatedPeople,
): Promise<void> {
  if (aliases.length === 0) return;
  const given = aliases.map(({ person, alias }) => ({
    personId: choosePerson(person, created),
    alias,
  }));
  await addAliases(context, given);
}

function requireName(people: readonly KnownPerson[], id: string): string {
  const person = people.find((candidate) => candidate.id === id);
  if (!person) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return person.name;
}

interface Ready extends ReviewedReport {
  readonly personId: string;
}

/** One report per person and week, no week that has not begun, nothing overwritten unasked. */
function assertCanSave(
  reports: readonly Ready[],
  existing: ReadonlyMap<string, ReportRow>,
  facts: { readonly today: string; readonly people: readonly KnownPerson[] },
): void {
  const seen = new Set<string>();
  for (const { personId, week, replace } of reports) {
    const name = requireName(facts.people, personId);
    assertWeekHasBegun(week, facts.today);
    const key = keyOf(personId, week);
    if (seen.has(key)) throw ruleFailure('reports.samePersonTwice', { name, week });
    seen.add(key);
    if (existing.has(key) && !replace) {
      throw new Failure({ code: 'conflict', key: 'reports.alreadyThere', params: { name, week } });
    }
  }
}

function keyOf(personId: string, week: string): string {
  return `${personId} ${week}`;
}

interface SavedOne {
  readonly report: SavedPaste['saved'][number];
  readonly orphanedTasks: number;
  readonly keptNotes: number;
}

async function saveOne(
  context: CommandContext,
  target: ReportTarget,
  existing: ReportRow | undefined,
): Promise<SavedOne> {
  const { personId, week } = target;
  if (existing) {
    const { plans, ...left } = await replaceContent(context, existing, target);
    return { report: { reportId: existing.id, personId, week, plans, isNew: false }, ...left };
  }
  const { id, plans } = await createReport(context, target);
  const report = { reportId: id, personId, week, plans, isNew: true };
  return { report, orphanedTasks: 0, keptNotes: 0 };
}

/** Saves a reviewed paste: people, aliases, reports and the tasks of their plans, or nothing. */
export async function saveManyReports(
  context: CommandContext,
  paste: ReviewedPaste,
): Promise<SavedPaste> {
  const { db, clock, newId } = context;
  const createdPeople = await createPeople(context, paste.newPeople);
  await rememberAliases(context, paste.aliases, createdPeople);
  const people = askPeopleOf(db);
  const reports = paste.reports.map((report) => ({
    ...report,
    personId: choosePerson(report.person, createdPeople),
  }));
  const existing = new Map(
    (await findReportsOf(db, reports)).map((row) => [keyOf(row.person_id, row.week), row]),
  );
  assertCanSave(reports, existing, { today: clock.today(), people: await people() });
  const textId = newId();
  const { text, source } = paste.raw;
  await insertRawText(db, { id: textId, text, source, received_at: clock.now() });
  const saved = [];
  let orphanedTasks = 0;
  let keptNotes = 0;
  for (const report of reports) {
    const { personId, week, rawRanges, outcomes } = report;
    const raw = { textId, ranges: rawRanges };
    const target = { personId, week, content: report, raw, people, outcomes };
    const one = await saveOne(context, target, existing.get(keyOf(personId, week)));
    orphanedTasks += one.orphanedTasks;
    keptNotes += one.keptNotes;
    saved.push(one.report);
  }
  return { saved, createdPeople, orphanedTasks, keptNotes };
}

/** Saves one report typed into the form. */
export async function saveTypedReport(
  context: CommandContext,
  { personId, week, outcomes, ...content }: NewReport,
): Promise<{ id: string }> {
  const { db, clock } = context;
  const name = await readName(db, personId);
  assertWeekHasBegun(week, clock.today());
  if (await findReportOf(db, personId, week)) {
    throw new Failure({ code: 'conflict', key: 'reports.alreadyThere', params: { name, week } });
  }
  const people = askPeopleOf(db);
  const target = { personId, week, content, raw: null, people, outcomes };
  const { id } = await createReport(context, target);
  return { id };
}
