import type { CommandContext } from '#main/core/context.ts';
import type { DemoPlan } from '#shared/features/demo/demoModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { mainPosts } from './demoPeople.ts';
import { followHolidays, hasPeople, recordDemoRows, setMe } from './demoStore.ts';
import { fillAims } from './fillAims.ts';
import { fillDuties } from './fillDuties.ts';
import { fillOrganisation } from './fillOrganisation.ts';
import { fillReports } from './fillReports.ts';
import { fillReviews } from './fillReviews.ts';
import { fillCommitment, fillMeeting } from './fillWork.ts';
import { createKeyedIds } from './keyedIds.ts';

/**
 * Puts an example into a workspace without people, through the same rules as what somebody types.
 * @throws Failure `demo.notEmpty`.
 */
export async function fillPlan(
  context: CommandContext,
  plan: DemoPlan,
  size: 'team' | 'large',
): Promise<{ records: number }> {
  if (await hasPeople(context.db)) throw ruleFailure('demo.notEmpty');
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
