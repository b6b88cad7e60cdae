import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { recordAct, startTerm } from '#main/features/acts/index.ts';
import { placePerson } from '#main/features/org/index.ts';
import {
  loadPeople,
  loadPersonRows,
  requirePerson,
  updatePerson,
} from '#main/features/people/index.ts';
import {
  assertCanConfirm,
  assertCanReturn,
  assertOtherLevel,
  assertWorksOn,
} from '#shared/features/careers/careerRules.ts';
import type { careersContract } from '#shared/features/careers/careersContract.ts';
import type { Return } from '#shared/features/careers/careersModel.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';

type ChangeHandlers = Pick<HandlersOf<typeof careersContract>, 'confirm' | 'promote' | 'rejoin'>;

/** The person as they are on the day, and the row as it is stored. */
async function loadBoth({ db }: CommandContext, personId: string, day: string) {
  return {
    person: requirePerson(await loadPeople(db, day), personId),
    row: requirePerson(await loadPersonRows(db), personId),
  };
}

async function startType(
  { db, newId }: CommandContext,
  term: { personId: string; value: EmploymentType; startsOn: string },
): Promise<void> {
  await startTerm(db, { ...term, id: newId(), field: 'employment_type' });
}

async function rejoin(
  context: CommandContext,
  { personId, on, note, employmentType, seatId }: Return,
): Promise<void> {
  const { db, clock, sequence } = context;
  const { person, row } = await loadBoth(context, personId, on);
  assertCanReturn(row, { on, today: clock.today() });
  const act = { personId, kind: 'returned', effectiveOn: on, note } as const;
  await recordAct(context, act, async () => {
    await updatePerson(db, { ...row, joinedOn: on, leftOn: null, revision: sequence });
    if (employmentType !== undefined && employmentType !== person.employmentType) {
      await startType(context, { personId, value: employmentType, startsOn: on });
    }
    if (seatId !== undefined) {
      await placePerson(context, { personId, seatId, kind: 'main', from: on });
    }
  });
}

export const changeHandlers: ChangeHandlers = {
  confirm: async (context, { personId, on, note }) => {
    const { person, row } = await loadBoth(context, personId, on);
    assertWorksOn(person, on);
    assertCanConfirm(person);
    const act = { personId, kind: 'confirmed', effectiveOn: on, note } as const;
    await recordAct(context, act, async () => {
      await startType(context, { personId, value: 'regular', startsOn: on });
      await updatePerson(context.db, { ...row, confirmsOn: on, revision: context.sequence });
    });
    return {};
  },

  promote: async (context, { personId, level, on, note }) => {
    const { person, row } = await loadBoth(context, personId, on);
    assertWorksOn(person, on);
    assertOtherLevel(person, level);
    const act = { personId, kind: 'promoted', effectiveOn: on, note } as const;
    await recordAct(context, act, async () => {
      const id = context.newId();
      await startTerm(context.db, { id, personId, field: 'level', value: level, startsOn: on });
      await updatePerson(context.db, { ...row, revision: context.sequence });
    });
    return {};
  },

  rejoin: async (context, input) => {
    await rejoin(context, input);
    return {};
  },
};
