import { z } from 'zod';
import type { QuickAdd } from '#shared/features/commitments/quickAdd.ts';
import { LineFields, type MeetingLine } from '#shared/features/meetings/meetingsModel.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';

/**
 * What was typed into a line and is not in the store yet: into one of its lines, or into a new one
 * that stands after `afterId`.
 */
export const LineEdit = z.object({
  id: z.uuid(),
  afterId: z.string().nullable(),
  /** Half-typed text may be blank, unlike the text of a line that is kept. */
  changes: LineFields.extend({ text: z.string() }).partial(),
});
export type LineEdit = z.infer<typeof LineEdit>;

/** A line as the page shows it: what the store has, under what is being typed. */
export interface ShownLine extends LineFields {
  readonly id: string;
  readonly commitment: MeetingLine['commitment'];
  /** Typed here and not stored yet. */
  readonly isNew: boolean;
}

const blank: LineFields = { kind: 'topic', text: '', ownerId: null, dueOn: null };

function toShown(line: MeetingLine, edit: LineEdit | undefined): ShownLine {
  const { id, kind, text, ownerId, dueOn, commitment } = line;
  const fields = mergeDefined({ kind, text, ownerId, dueOn }, edit?.changes ?? {});
  return { id, commitment, isNew: false, ...fields };
}

/** The lines with their edits; new ones stand where they were begun, else at the end. */
export function mergeLines(
  stored: readonly MeetingLine[],
  edits: ReadonlyMap<string, LineEdit>,
): ShownLine[] {
  const lines = stored.map((line) => toShown(line, edits.get(line.id)));
  const known = new Set(stored.map(({ id }) => id));
  for (const { id, afterId, changes } of edits.values()) {
    if (known.has(id)) continue;
    const found = lines.findIndex((line) => line.id === afterId);
    const at = afterId === null ? 0 : found < 0 ? lines.length : found + 1;
    lines.splice(at, 0, { id, commitment: null, isNew: true, ...mergeDefined(blank, changes) });
  }
  return lines;
}

/** Owner and date that the words of a line name. */
export type LineReading = Pick<QuickAdd, 'title' | 'ownerId' | 'ownerText' | 'dueOn'>;

/**
 * Takes owner and date out of the words of a decision or action. Words that name somebody who is
 * not known for sure, or another owner or date than was chosen already, stay as they are typed.
 */
export function applyReading(line: LineFields, reading: LineReading): LineFields {
  if (line.kind === 'topic' || reading.title === '') return line;
  const keepsOwner =
    reading.ownerText !== '' || (reading.ownerId !== null && line.ownerId !== null);
  const keepsDue = reading.dueOn !== null && line.dueOn !== null;
  return {
    ...line,
    text: keepsOwner || keepsDue ? line.text : reading.title,
    ownerId: line.ownerId ?? reading.ownerId,
    dueOn: line.dueOn ?? reading.dueOn,
  };
}

/** What leaving a line asks of the store. */
export type Settlement =
  | { readonly act: 'nothing' }
  | { readonly act: 'add'; readonly changes: LineFields }
  | { readonly act: 'update'; readonly changes: Partial<LineFields> };

/** An emptied line goes back to what it was; deleting is an act of its own. */
export function settleLine(
  edit: LineEdit,
  stored: MeetingLine | undefined,
  read: (text: string) => LineReading,
): Settlement {
  const before = stored ?? blank;
  const typed = mergeDefined(pickFields(before), edit.changes);
  const text = typed.text.trim();
  if (text === '') return { act: 'nothing' };
  const isReworded = text !== before.text || typed.kind !== before.kind;
  const line = { ...typed, text };
  const fields = isReworded ? applyReading(line, read(text)) : line;
  if (!stored) return { act: 'add', changes: fields };
  const changed = differences(pickFields(stored), fields);
  return Object.keys(changed).length === 0
    ? { act: 'nothing' }
    : { act: 'update', changes: changed };
}

function pickFields({ kind, text, ownerId, dueOn }: LineFields): LineFields {
  return { kind, text, ownerId, dueOn };
}

function differences(before: LineFields, after: LineFields): Partial<LineFields> {
  return {
    ...(after.kind === before.kind ? {} : { kind: after.kind }),
    ...(after.text === before.text ? {} : { text: after.text }),
    ...(after.ownerId === before.ownerId ? {} : { ownerId: after.ownerId }),
    ...(after.dueOn === before.dueOn ? {} : { dueOn: after.dueOn }),
  };
}

const Draft = z.array(LineEdit);

export function writeDraft(edits: Iterable<LineEdit>): string {
  return JSON.stringify([...edits]);
}

/** Edits of last time; a draft that cannot be read counts as none. */
export function readDraft(content: string): LineEdit[] {
  try {
    return Draft.parse(JSON.parse(content));
  } catch {
    return [];
  }
}
