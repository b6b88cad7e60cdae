import type { QueryContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import {
  listTitularHolds,
  loadOrganisation,
  loadSeatLabels,
  type TitularHold,
} from '#main/features/org/index.ts';
import { loadPersonRows } from '#main/features/people/index.ts';
import { loadRequisitions, type StoredRequisition } from '#main/features/requisitions/index.ts';
import { findTitularHolder, type Organisation } from '#shared/features/org/orgRules.ts';
import type { Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import {
  compareRequisitions,
  isHireGone,
  partyOf,
  stageOn,
} from '#shared/features/recruiting/recruitingRules.ts';
import { isSearchStage, type Stage } from '#shared/features/recruiting/stages.ts';

interface Surroundings {
  readonly org: Organisation;
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
  readonly holdsOf: ReadonlyMap<string, readonly TitularHold[]>;
  readonly labelSeat: Awaited<ReturnType<typeof loadSeatLabels>>;
}

function findHired({ hiredPersonId: personId }: StoredRequisition, { names }: Surroundings) {
  const name = personId === null ? undefined : names.get(personId);
  return personId === null || name === undefined ? null : { personId, name };
}

function isTaken(seatId: string, stage: Stage, { org }: Surroundings): boolean {
  const isGone = !org.seatById.has(seatId);
  return isSearchStage(stage) && (isGone || findTitularHolder(org, seatId) !== undefined);
}

function toRequisition(stored: StoredRequisition, around: Surroundings): Requisition {
  const { today, labelSeat } = around;
  const { hiredPersonId, history, ...fields } = stored;
  const stage = stageOn(history, today) ?? 'requested';
  const isGone = isHireGone(history, hiredPersonId, around.holdsOf.get(stored.seatId) ?? []);
  const ahead = isGone ? undefined : history.find(({ enteredOn }) => enteredOn > today);
  const label = labelSeat(stored.seatId, today);
  const isOpen = stage !== 'closed' && stage !== 'confirmed';
  return {
    ...fields,
    postName: label?.postName ?? '',
    unitName: label?.unitName ?? '',
    stage,
    history: history.map(({ stage: entered, enteredOn, note }) => ({
      ...{ stage: entered, enteredOn, note },
    })),
    turn: isOpen ? partyOf(fields, stage) : null,
    isOpen,
    isOverdue: isOpen && fields.dueOn !== null && fields.dueOn < today,
    hired: isGone ? null : findHired(stored, around),
    beginsOn: ahead?.enteredOn ?? null,
    isHireGone: isGone,
    isSeatTaken: isTaken(stored.seatId, stage, around),
  };
}

async function toRequisitions(
  db: ReadableDb,
  stored: readonly StoredRequisition[],
  today: string,
): Promise<Requisition[]> {
  if (stored.length === 0) return [];
  const around: Surroundings = {
    today,
    org: await loadOrganisation(db, today),
    names: new Map((await loadPersonRows(db)).map(({ id, name }) => [id, name])),
    holdsOf: Map.groupBy(await listTitularHolds(db), ({ seatId }) => seatId),
    labelSeat: await loadSeatLabels(
      db,
      stored.map(({ seatId }) => seatId),
    ),
  };
  return stored.map((row) => toRequisition(row, around)).toSorted(compareRequisitions);
}

/** Every requisition as it stands today, the most pressing first. */
export async function readRequisitions(db: ReadableDb, today: string): Promise<Requisition[]> {
  return toRequisitions(db, await loadRequisitions(db), today);
}

/** Without what came after a day; by when an earlier step was due is not known any more. */
function cutAfter(stored: StoredRequisition, day: string): StoredRequisition {
  const history = stored.history.filter(({ enteredOn }) => enteredOn <= day);
  if (history.length === stored.history.length) return stored;
  const isHired = history.some(({ stage }) => stage === 'hired');
  const hiredPersonId = isHired ? stored.hiredPersonId : null;
  return { ...stored, history, dueOn: null, hiredPersonId };
}

/** The requisitions of any day: of a past one, as they stood then. */
export async function readRequisitionsOn(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  day: string,
): Promise<Requisition[]> {
  const stored = await loadRequisitions(db);
  const known =
    day < clock.today()
      ? stored.map((row) => cutAfter(row, day)).filter(({ history }) => history.length > 0)
      : stored;
  return toRequisitions(db, known, day);
}
