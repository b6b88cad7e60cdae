import type { ReadableDb } from '#main/db/handles.ts';
import type { SeatStages } from '#shared/features/org/orgViews.ts';
import { stageOn } from '#shared/features/recruiting/recruitingRules.ts';
import { isSearchStage } from '#shared/features/recruiting/stages.ts';
import { loadRequisitions } from './requisitionStore.ts';

/** How far each search is on a day, by the seat it is for; one may be left out. */
export async function loadSeatStages(
  db: ReadableDb,
  day: string,
  exceptId?: string,
): Promise<SeatStages> {
  const requisitions = await loadRequisitions(db);
  return new Map(
    requisitions.flatMap(({ id, seatId, history }) => {
      const stage = id === exceptId ? null : stageOn(history, day);
      return stage !== null && isSearchStage(stage) ? [[seatId, stage] as const] : [];
    }),
  );
}

/** Whether somebody is still looked for, or has signed and not begun. */
export async function isHiringFor(db: ReadableDb, seatId: string, day: string): Promise<boolean> {
  return (await loadSeatStages(db, day)).has(seatId);
}
