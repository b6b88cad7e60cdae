import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { demoContract } from '#shared/features/demo/demoContract.ts';
import { findKeptRows, rowKeyText } from '#shared/features/demo/keptRecords.ts';
import { planDemo } from '#shared/features/demo/planDemo.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { mainPosts } from './demoPeople.ts';
import {
  deleteRows,
  describeRows,
  followHolidays,
  forgetDemoRows,
  hasPeople,
  loadDemoRows,
  loadLinksToDemo,
  recordDemoRows,
  setMe,
} from './demoStore.ts';
import { fillAims } from './fillAims.ts';
import { fillDuties } from './fillDuties.ts';
import { fillOrganisation } from './fillOrganisation.ts';
import { fillReports } from './fillReports.ts';
import { fillReviews } from './fillReviews.ts';
import { fillCommitment, fillMeeting } from './fillWork.ts';
import { createKeyedIds } from './keyedIds.ts';

async function fill(context: CommandContext, size: 'team' | 'large') {
  if (await hasPeople(context.db)) throw ruleFailure('demo.notEmpty');
  const plan = planDemo({ today: context.clock.today(), size });
  const ids = createKeyedIds(context.newId);
  await fillOrganisation(context, plan, ids);
  await fillDuties(context, { ids, size });
  const commitments = [...plan.commitments];
  const work = { ids, posts: mainPosts(plan) };
  for (const commitment of commitments) await fillCommitment(context, commitment, work);
  await fillReports(context, { plan, commitments }, ids);
  for (const meeting of plan.meetings) await fillMeeting(context, meeting, ids);
  const meId = ids.of('person', plan.mePersonKey);
  await setMe(context, meId);
  await fillReviews(context, meId);
  await fillAims(context, plan, ids);
  await followHolidays(context, false);
  return { records: await recordDemoRows(context.db, context.sequence, context.newId) };
}

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
  fill: (context, { size }) => fill(context, size),
  remove: (context) => remove(context),
};
