import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { demoContract } from '#shared/features/demo/demoContract.ts';
import { findKeptRows, rowKeyText } from '#shared/features/demo/keptRecords.ts';
import { planDemo } from '#shared/features/demo/planDemo.ts';
import {
  deleteRows,
  describeRows,
  followHolidays,
  forgetDemoRows,
  loadDemoRows,
  loadLinksToDemo,
  setMe,
} from './demoStore.ts';
import { fillPlan } from './fillPlan.ts';

async function remove(context: CommandContext) {
  const { db } = context;
  const rows = await loadDemoRows(db);
  const isMine = rows.some(({ table }) => table === 'people');
  if (isMine) await setMe(context, null);
  await followHolidays(context, true);
  const keptKeys = findKeptRows(rows, await loadLinksToDemo(db));
  const isKept = (row: { table: string; rowId: string }) => keptKeys.has(rowKeyText(row));
  const kept = await describeRows(db, rows.filter(isKept));
  const removed = rows.filter((row) => !isKept(row));
  await deleteRows(db, removed);
  await forgetDemoRows(db);
  return { removed: removed.length, kept };
}

export const demoHandlers: HandlersOf<typeof demoContract> = {
  fill: (context, { size }) => {
    const plan = planDemo({ today: context.clock.today(), size });
    return fillPlan(context, plan, size);
  },
  remove: (context) => remove(context),
};
