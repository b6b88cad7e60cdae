import type { CommandContext } from '#main/core/context.ts';
import { storeAssignments, storePlan } from '#main/features/org/index.ts';
import type { DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import { fillRequisitions } from './fillRequisitions.ts';
import type { KeyedIds } from './keyedIds.ts';

async function fillPeople(
  { db, sequence }: CommandContext,
  { people }: DemoOrganisation,
  ids: KeyedIds,
): Promise<void> {
  for (const person of people) {
    await db
      .insertInto('people')
      .values({
        id: ids.of('person', person.key),
        name: person.name,
        aliases: JSON.stringify(person.aliases),
        employment_type: person.employmentType,
        level: person.level,
        joined_on: person.joinedOn,
        left_on: null,
        note: '',
        revision: sequence,
      })
      .execute();
  }
}

async function fillExemptions(
  { db, newId, sequence }: CommandContext,
  { exemptions }: DemoOrganisation,
  ids: KeyedIds,
): Promise<void> {
  for (const { personKey, startsOn, reason } of exemptions) {
    await db
      .insertInto('report_exemptions')
      .values({
        id: newId(),
        person_id: ids.of('person', personKey),
        starts_on: startsOn,
        ends_on: null,
        reason,
        revision: sequence,
      })
      .execute();
  }
}

/** Units, seats, lines, people in their seats, who is looked for, and who writes no report. */
export async function fillOrganisation(
  context: CommandContext,
  plan: DemoOrganisation,
  ids: KeyedIds,
): Promise<void> {
  const seatId = await storePlan(context, plan, plan.startsOn);
  await fillPeople(context, plan, ids);
  const assignments = plan.assignments.map(({ personKey, seatKey, kind, startsOn }) => ({
    personId: ids.of('person', personKey),
    seatKey,
    kind,
    startsOn,
  }));
  await storeAssignments(context, assignments, seatId);
  await fillRequisitions(context, plan, { ids, seatId });
  await fillExemptions(context, plan, ids);
}
