import { type CommandResult, commands } from '#renderer/lib/client.ts';
import type { AssignmentKind } from '#shared/features/org/orgModel.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

/** What can be recorded of a person with one form; 离职 has a page of its own. */
export type FormAct = AssignmentKind | 'confirmed' | 'promoted' | 'returned';

export interface ActInput {
  readonly personId: string;
  readonly on: IsoDate;
  readonly until: IsoDate | null;
  readonly seatId: string | null;
  readonly level: string;
  readonly employmentType: EmploymentType;
  readonly note: string;
}

export function isPostAct(act: FormAct): act is AssignmentKind {
  return act === 'main' || act === 'concurrent' || act === 'acting';
}

/** Whether the form says everything the act needs. */
export function isComplete(act: FormAct, { seatId, level }: ActInput): boolean {
  if (isPostAct(act)) return seatId !== null;
  return act !== 'promoted' || level.trim() !== '';
}

/** Sends an act to the procedure that records it. */
export function sendAct(act: FormAct, input: ActInput): Promise<CommandResult<unknown>> {
  const { personId, on, until, seatId, note } = input;
  switch (act) {
    case 'confirmed':
      return commands.careers.confirm({ personId, on, note });
    case 'promoted':
      return commands.careers.promote({ personId, on, note, level: input.level });
    case 'returned':
      return commands.careers.rejoin({
        ...{ personId, on, note, employmentType: input.employmentType },
        ...(seatId === null ? {} : { seatId }),
      });
    default:
      return commands.org.assign({
        ...{ personId, seatId: seatId ?? '', kind: act, from: on, note },
        ...(until === null || act === 'main' ? {} : { until }),
      });
  }
}
