import type { CommandContext } from '#main/core/context.ts';
import { changePersonFields } from '#main/features/careers/index.ts';
import { assignPerson, storePlaces, storeSuperiors } from '#main/features/org/index.ts';
import {
  changeContact,
  createPerson,
  type KnownPeople,
  loadKnownPeople,
} from '#main/features/people/index.ts';
import type { PersonFields } from '#shared/features/people/peopleModel.ts';
import type { JudgedRoster, PersonPlan } from '#shared/features/roster/judgeRoster.ts';
import { splitNames } from '#shared/features/roster/readCell.ts';
import { type OwnKey, ruleOf } from '#shared/features/roster/rosterFields.ts';
import type { ImportedRoster, RosterImport } from '#shared/features/roster/rosterModel.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { digestRoster } from './digestRoster.ts';
import { judgeTable } from './judgeTable.ts';
import { insertImport } from './rosterStore.ts';

type Fields = Partial<PersonFields>;

function toFields(changes: ReadonlyMap<OwnKey, string>): Fields {
  return Object.fromEntries(
    [...changes].map(([key, value]) => [
      key,
      ruleOf(key).kind === 'names' ? splitNames(value) : value,
    ]),
  );
}

interface ImportContext extends CommandContext {
  readonly known: KnownPeople;
}

async function changeContactIfSaid(
  { db }: CommandContext,
  id: string,
  contact: PersonPlan['contact'],
): Promise<void> {
  if (Object.keys(contact).length > 0) await changeContact(db, id, contact);
}

/** A last day is told last: it also ends the post the row has just given. */
async function addPerson(
  context: ImportContext,
  { name, changes, contact }: PersonPlan,
  seatId: string | undefined,
): Promise<void> {
  const { known } = context;
  const { leftOn, ...fields } = toFields(changes);
  const { id, revision, joinedOn } = await createPerson(context, { ...fields, name }, known);
  await changeContactIfSaid(context, id, contact);
  if (seatId !== undefined) {
    const today = context.clock.today();
    const from = joinedOn !== null && joinedOn > today ? joinedOn : today;
    await assignPerson(context, { personId: id, seatId, kind: 'main', from });
  }
  if (leftOn == null) return;
  await changePersonFields(context, { id, revision, changes: { leftOn } }, known);
}

async function changePerson(
  context: ImportContext,
  { id, revision, leftOn }: { id: string; revision: number; leftOn: string },
  row: { readonly fields: Fields; readonly seatId: string | undefined },
): Promise<void> {
  const { fields, seatId } = row;
  const assign = async () => {
    if (seatId !== undefined) await assignPerson(context, { personId: id, seatId, kind: 'main' });
  };
  const isBack = leftOn !== '' && leftOn < context.clock.today();
  if (!isBack) await assign();
  if (Object.keys(fields).length > 0) {
    await changePersonFields(context, { id, revision, changes: fields }, context.known);
  }
  if (isBack) await assign();
}

async function storePeople(context: CommandContext, judged: JudgedRoster): Promise<void> {
  const { places, people } = judged;
  const ids = await storePlaces(context, places);
  const refOf = (ref: string): string => ids.get(ref) ?? ref;
  const known = await loadKnownPeople(context);
  const seats = new Map(places.seats.map(({ row, seat }) => [row, refOf(seat)]));
  for (const plan of people) {
    const { person, row, changes } = plan;
    if (person === null) await addPerson({ ...context, known }, plan, seats.get(row));
    else {
      const { id, revision } = person;
      const before = { id, revision, leftOn: person.values.leftOn };
      const said = { fields: toFields(changes), seatId: seats.get(row) };
      await changePerson({ ...context, known }, before, said);
      await changeContactIfSaid(context, id, plan.contact);
    }
  }
  await storeSuperiors(
    context,
    places.lines.map(({ seat, superiorSeat }) => ({
      seat: refOf(seat),
      superiorSeat: refOf(superiorSeat),
    })),
  );
}

/** @throws Failure `roster.nothingToImport`, or `roster.outdated` when the preview was another. */
function assertAsShown(judged: JudgedRoster, expected: string): void {
  if (digestRoster(judged) !== expected)
    throw new Failure({ code: 'conflict', key: 'roster.outdated' });
  const { counts } = judged.preview;
  if (counts.new + counts.changed === 0) throw ruleFailure('roster.nothingToImport');
}

/** Judges the table once more and stores what its preview said, in one act. */
export async function importRoster(
  context: CommandContext,
  { fileName, expected, ...source }: RosterImport,
): Promise<ImportedRoster> {
  const { db, clock, newId, sequence } = context;
  const judged = await judgeTable(context, source);
  assertAsShown(judged, expected);
  await storePeople(context, judged);
  const { new: created, changed } = judged.preview.counts;
  const imported = { id: newId(), fileName, created, changed };
  const headings = Object.fromEntries(judged.chosen);
  await insertImport(db, { ...imported, at: clock.now(), headings, operation: sequence });
  return imported;
}
