import { ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import {
  type CommitmentChanges,
  type CommitmentCounts,
  type CommitmentEventKind,
  type CommitmentFields,
  type CommitmentGroup,
  type CommitmentKind,
  type CommitmentRow,
  type CommitmentSourceKind,
  type CommitmentState,
  longestTitle,
} from './commitmentsModel.ts';

export const commitmentMoves = [
  'start',
  'handIn',
  'accept',
  'complete',
  'sendBack',
  'postpone',
  'cancel',
  'reopen',
] as const;
export type CommitmentMove = (typeof commitmentMoves)[number];

/** Moves that ask nothing, so that several commitments can make them together. */
export const manyMoves = ['start', 'handIn', 'accept', 'complete', 'cancel', 'reopen'] as const;
export type ManyMove = (typeof manyMoves)[number];

/** The whole life of a commitment: which acts a state allows and where they lead. */
const nextStates: Record<CommitmentState, Partial<Record<CommitmentMove, CommitmentState>>> = {
  todo: {
    start: 'doing',
    handIn: 'handed_in',
    complete: 'done',
    postpone: 'todo',
    cancel: 'cancelled',
  },
  doing: { handIn: 'handed_in', complete: 'done', postpone: 'doing', cancel: 'cancelled' },
  handed_in: {
    accept: 'done',
    complete: 'done',
    sendBack: 'doing',
    postpone: 'doing',
    cancel: 'cancelled',
  },
  done: { reopen: 'doing' },
  cancelled: { reopen: 'todo' },
};

export const eventOfMove: Record<CommitmentMove, CommitmentEventKind> = {
  start: 'started',
  handIn: 'handed_in',
  accept: 'accepted',
  complete: 'completed',
  sendBack: 'returned',
  postpone: 'postponed',
  cancel: 'cancelled',
  reopen: 'reopened',
};

export const openStates: readonly CommitmentState[] = ['todo', 'doing', 'handed_in'];

export function isOpen(state: CommitmentState): boolean {
  return openStates.includes(state);
}

interface Movable {
  readonly kind: CommitmentKind;
  readonly state: CommitmentState;
}

/** Acts that make sense only where somebody works and another one accepts. */
const movesOfWork: readonly CommitmentMove[] = ['start', 'handIn', 'accept', 'sendBack'];

/** A topic is spoken about and a promise is kept: neither is handed in for acceptance. */
function suitsKind({ kind }: Movable, move: CommitmentMove): boolean {
  return kind === 'task' || !movesOfWork.includes(move);
}

/** Acts its kind and state allow, the one that leads forward first. */
export function listMoves(commitment: Movable): CommitmentMove[] {
  return commitmentMoves.filter(
    (move) => suitsKind(commitment, move) && nextStates[commitment.state][move] !== undefined,
  );
}

/**
 * @throws Failure `commitments.noAcceptance` for a topic or promise, `commitments.refused.MOVE`
 * when the state does not allow the act.
 */
export function moveCommitment(
  commitment: Movable & { readonly title: string },
  move: CommitmentMove,
): CommitmentState {
  if (!suitsKind(commitment, move)) {
    throw ruleFailure('commitments.noAcceptance', { title: commitment.title });
  }
  const next = nextStates[commitment.state][move];
  if (next) return next;
  throw ruleFailure(`commitments.refused.${move}`, { title: commitment.title });
}

/** States in which a due date can be missed. */
export const lateStates: readonly CommitmentState[] = ['todo', 'doing'];

/** Due before today and not handed in yet: what waits for acceptance is no longer the owner's. */
export function isOverdue(
  commitment: { readonly state: CommitmentState; readonly dueOn: string | null },
  today: string,
): boolean {
  const { state, dueOn } = commitment;
  return lateStates.includes(state) && dueOn !== null && dueOn < today;
}

/** Words as a title: cut to what one holds, without cutting a character in two. */
export function toTitle(words: string): string {
  const trimmed = words.trim();
  if (trimmed.length <= longestTitle) return trimmed;
  return `${trimmed.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The fields after a change; a time of day needs a date, a name in words needs no person. */
export function changeFields(
  before: CommitmentFields,
  changes: CommitmentChanges,
): CommitmentFields {
  const after = mergeDefined(before, changes);
  return {
    ...after,
    ownerText: after.ownerId === null ? after.ownerText : '',
    dueTime: after.dueOn === null ? null : after.dueTime,
  };
}

/** @throws Failure `commitments.closed`: what is done or cancelled is reopened before it is edited. */
export function assertCanChange(commitment: {
  readonly title: string;
  readonly state: CommitmentState;
}): void {
  if (!isOpen(commitment.state)) {
    throw ruleFailure('commitments.closed', { title: commitment.title });
  }
}

/** @throws Failure `commitments.hasSource`: a line of a report or meeting still names it. */
export function assertCanRemove(commitment: {
  readonly title: string;
  readonly sourceKind: CommitmentSourceKind;
}): void {
  if (commitment.sourceKind !== 'manual') {
    throw ruleFailure('commitments.hasSource', { title: commitment.title });
  }
}

export function countCommitments(
  rows: readonly { readonly state: CommitmentState; readonly dueOn: string | null }[],
  today: string,
): CommitmentCounts {
  return {
    open: rows.filter(({ state }) => isOpen(state)).length,
    overdue: rows.filter((row) => isOverdue(row, today)).length,
    handedIn: rows.filter(({ state }) => state === 'handed_in').length,
  };
}

function urgency(row: CommitmentRow): number {
  if (row.isOverdue) return 0;
  if (row.state === 'handed_in') return 1;
  return isOpen(row.state) ? 2 : 3;
}

const noDate = '9999-12-31';

function dueMinute(row: CommitmentRow): string {
  return `${row.dueOn ?? noDate}T${row.dueTime ?? '24:00'}`;
}

/** Overdue first, then what waits for the manager, then by due date; closed ones newest first. */
export function compareCommitments(left: CommitmentRow, right: CommitmentRow): number {
  const byUrgency = urgency(left) - urgency(right);
  if (byUrgency !== 0) return byUrgency;
  if (!isOpen(left.state)) return (right.finishedAt ?? '').localeCompare(left.finishedAt ?? '');
  return dueMinute(left).localeCompare(dueMinute(right)) || left.id.localeCompare(right.id);
}

/** One group per owner in pinyin order, those nobody owns first because they need one. */
export function groupByOwner(rows: readonly CommitmentRow[], today: string): CommitmentGroup[] {
  return [...Map.groupBy(rows, ({ ownerId }) => ownerId)]
    .map(([ownerId, owned]) => ({
      ownerId,
      ownerName: owned[0]?.ownerName ?? null,
      counts: countCommitments(owned, today),
      rows: owned.toSorted(compareCommitments),
    }))
    .sort((left, right) => compareByPinyin(left.ownerName ?? '', right.ownerName ?? ''));
}
