import { isSearchStage, type Stage, stages } from '#shared/features/recruiting/stages.ts';

export type BoardStep = 'left' | 'right' | 'up' | 'down';

/** A stage a card can be moved to by itself; `hired` asks who came. */
type Target = Exclude<Stage, 'closed'>;

function isTarget(stage: Stage | undefined): stage is Target {
  return stage !== undefined && stage !== 'closed';
}

/** The stage one step on or back; null at either end and where a hire lies between. */
export function nextStage(stage: Stage, step: BoardStep): Target | null {
  if (step === 'up' || step === 'down') return null;
  const next = stages[stages.indexOf(stage) + (step === 'right' ? 1 : -1)];
  if (!isTarget(next)) return null;
  return !isSearchStage(stage) && isSearchStage(next) ? null : next;
}

/** The card the focus goes to: within its column, or in the nearest one that has cards. */
export function findNeighbour(
  columns: readonly (readonly string[])[],
  id: string,
  step: BoardStep,
): string | null {
  const column = columns.findIndex((cards) => cards.includes(id));
  const place = columns[column]?.indexOf(id) ?? 0;
  if (step === 'up' || step === 'down') {
    return columns[column]?.[place + (step === 'down' ? 1 : -1)] ?? null;
  }
  const others = step === 'right' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const cards = others.find(({ length }) => length > 0);
  return cards?.[Math.min(place, cards.length - 1)] ?? null;
}
