import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { compareCommitments, isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import type { Changes } from '#shared/lib/mergeDefined.ts';
import type { MeetingKind } from './meetingKinds.ts';
import type { MeetingFields, MeetingLine, MeetingState } from './meetingsModel.ts';

/** @throws Failure `meetings.isFinal`: a final record is reopened before it is changed. */
export function assertCanEdit(meeting: {
  readonly title: string;
  readonly state: MeetingState;
}): void {
  if (meeting.state === 'final') throw ruleFailure('meetings.isFinal', { title: meeting.title });
}

/** Whether a change is of the record, which 定稿 closes, or of the private note alone. */
export function touchesRecord(changes: Changes<MeetingFields>): boolean {
  const { privateNote: _private, ...record } = changes;
  return Object.values(record).some((value) => value !== undefined);
}

type CheckedLine = Pick<MeetingLine, 'id' | 'kind' | 'text' | 'ownerId' | 'dueOn' | 'commitment'>;

export interface MissingFacts {
  readonly isOwnerMissing: boolean;
  readonly isDueMissing: boolean;
}

/** What a line still needs before 定稿; an action that has ended needs nothing any more. */
export function findMissing(line: CheckedLine): MissingFacts {
  const isExempt = line.kind === 'topic' || (line.commitment && !isOpen(line.commitment.state));
  return {
    isOwnerMissing: !isExempt && line.ownerId === null,
    isDueMissing: !isExempt && line.dueOn === null,
  };
}

function listIncomplete<Line extends CheckedLine>(lines: readonly Line[]): Line[] {
  return lines.filter((line) => {
    const { isOwnerMissing, isDueMissing } = findMissing(line);
    return isOwnerMissing || isDueMissing;
  });
}

const namedLines = 3;
const namedCharacters = 20;

function nameLine({ text }: { readonly text: string }): string {
  const characters = [...text];
  const isLong = characters.length > namedCharacters;
  return `“${isLong ? `${characters.slice(0, namedCharacters).join('')}…` : text}”`;
}

/**
 * @throws Failure `meetings.incomplete` naming the lines that lack an owner or a date; `fields`
 * holds the id of every one of them.
 */
export function assertCanFinalise(lines: readonly CheckedLine[]): void {
  const incomplete = listIncomplete(lines);
  if (incomplete.length === 0) return;
  const named = incomplete.slice(0, namedLines).map(nameLine).join('、');
  throw new Failure({
    code: 'rule',
    key: incomplete.length > namedLines ? 'meetings.manyIncomplete' : 'meetings.incomplete',
    params: { count: incomplete.length, lines: named },
    fields: incomplete.map(({ id }) => ({ path: id, message: 'incomplete' })),
  });
}

interface Placed {
  readonly id: string;
  readonly position: number;
}

/** Halving a gap this often still leaves room; a smaller one is spread out again. */
const smallestGap = 1e-6;

export interface Placement {
  /** One per line to place, ascending. */
  readonly positions: readonly number[];
  /** Lines that must move to make room; empty nearly always. */
  readonly spread: readonly Placed[];
}

/**
 * Room for `count` lines after the line `afterId` (null: before all), `lines` being in order. An
 * unknown `afterId` means the end: the line may have gone while this one was typed.
 */
export function placeLines(
  lines: readonly Placed[],
  afterId: string | null,
  count: number,
): Placement {
  const found = lines.findIndex(({ id }) => id === afterId);
  const index = afterId === null ? 0 : found < 0 ? lines.length : found + 1;
  const before = lines[index - 1]?.position ?? (lines[index]?.position ?? 1) - 1;
  const after = lines[index]?.position ?? before + count + 1;
  const step = (after - before) / (count + 1);
  if (step >= smallestGap) {
    return {
      positions: Array.from({ length: count }, (_, k) => before + step * (k + 1)),
      spread: [],
    };
  }
  return {
    positions: Array.from({ length: count }, (_, k) => index + k),
    spread: lines.map(({ id }, k) => ({ id, position: k < index ? k : k + count })),
  };
}

interface EarlierMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly heldOn: string;
}

/**
 * Actions that earlier meetings left open. A 1对1 shows those of the two people in it, wherever they
 * were agreed; any other meeting shows none that were agreed in a 1对1.
 */
export function listEarlierActions(
  meeting: EarlierMeeting & { readonly attendeeIds: readonly string[] },
  earlier: readonly EarlierMeeting[],
  open: readonly CommitmentRow[],
): CommitmentRow[] {
  const isPrivate = meeting.kind === 'one_on_one';
  const kindById = new Map(
    earlier
      .filter(({ id, heldOn }) => id !== meeting.id && heldOn <= meeting.heldOn)
      .map(({ id, kind }) => [id, kind]),
  );
  return open
    .filter(({ source, ownerId }) => {
      const kind = source.kind === 'meeting' ? kindById.get(source.meetingId) : undefined;
      if (kind === undefined) return false;
      if (isPrivate) return ownerId !== null && meeting.attendeeIds.includes(ownerId);
      return kind !== 'one_on_one';
    })
    .sort(compareCommitments);
}
