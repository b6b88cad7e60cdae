import { findDatePhrases } from './datePhrases.ts';
import { type EntryContext, readItem } from './entryReaders.ts';
import { matchPersonByPinyin } from './matchPerson.ts';
import { ownerOf, reasonOfOwner } from './planOwners.ts';
import type { ReviewItem } from './reviewModel.ts';
import type { CellRole } from './tableCells.ts';
import type { Span } from './textLines.ts';

interface PlanCell {
  readonly role: CellRole | null;
  readonly text: string;
}

function textOfRole(cells: readonly PlanCell[], role: CellRole): string {
  return cells.find((cell) => cell.role === role)?.text ?? '';
}

/** A row of a plan table. A cell that names nobody or no date stays in the text. */
export function readPlanCells(
  context: EntryContext,
  spans: readonly Span[],
  cells: readonly PlanCell[],
): ReviewItem {
  const name = textOfRole(cells, 'owner');
  const date = textOfRole(cells, 'due');
  const owner = name === '' ? null : ownerOf(matchPersonByPinyin(name, context.index), name);
  const [phrase] = date === '' ? [] : findDatePhrases(date, context.dates);
  const time = phrase?.time ?? null;
  const due = phrase === undefined ? null : time === null ? phrase.date : `${phrase.date}T${time}`;
  const kept = cells.filter(({ role, text }) => {
    const isTaken = (role === 'owner' && owner !== null) || (role === 'due' && due !== null);
    return text !== '' && role !== 'number' && !isTaken;
  });
  const isUnknown = name !== '' && owner === null;
  const reason = isUnknown ? 'owner_unknown' : owner === null ? null : reasonOfOwner(owner);
  return {
    ...readItem(context, 'other', spans),
    section: 'next',
    text: kept.map((cell) => cell.text).join(' '),
    owner,
    due,
    unknownOwners: isUnknown ? [name] : [],
    certain: reason === null,
    reason,
  };
}
