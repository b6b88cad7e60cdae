import { ruleFailure } from '#shared/ipc/failure.ts';
import { daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';
import type { DueStep } from './dueStep.ts';
import type { Party, Requisition, RequisitionFields, StageEntry } from './recruitingModel.ts';
import { isSearchStage, type Stage, stages, usualRecruiterStages } from './stages.ts';

const nobody: Party = { personId: null, name: '' };

export const emptyFields: RequisitionFields = {
  reason: '',
  mustHave: '',
  niceToHave: '',
  payRange: '',
  channel: '',
  wantedOn: null,
  dueOn: null,
  lead: nobody,
  recruiter: nobody,
  approver: nobody,
  recruiterStages: [...usualRecruiterStages],
};

/** The newest entry up to a day; before the first one nothing was asked for yet. */
export function stageOn(history: readonly StageEntry[], day: IsoDate): Stage | null {
  return history.findLast(({ enteredOn }) => enteredOn <= day)?.stage ?? null;
}

/** Who sees to a stage: the approver, the recruiter for the stages agreed on, else the lead. */
export function partyOf(fields: RequisitionFields, stage: Stage): Party | null {
  const party = {
    approver: fields.approver,
    recruiter: fields.recruiter,
    lead: fields.lead,
  }[
    stage === 'approval'
      ? 'approver'
      : fields.recruiterStages.includes(stage)
        ? 'recruiter'
        : 'lead'
  ];
  return party.name === '' ? null : party;
}

/** The stages somebody sees to, in their order; 关闭 is nobody's step. */
export function stepsOf(fields: RequisitionFields, party: Party): Stage[] {
  return stages.filter((stage) => {
    const owner = stage === 'closed' ? null : partyOf(fields, stage);
    return owner !== null && isSameParty(owner, party);
  });
}

/** The same for two parties only if they are one: two people of one name differ. */
export function keyOfParty({ personId, name }: Party): string {
  return personId === null ? `name:${name}` : `person:${personId}`;
}

export function isSameParty(one: Party, other: Party): boolean {
  return keyOfParty(one) === keyOfParty(other);
}

/** Everybody with a step in some requisition, each once. */
export function listParties(requisitions: readonly RequisitionFields[]): Party[] {
  const found: Party[] = [];
  for (const { lead, recruiter, approver } of requisitions) {
    for (const party of [lead, recruiter, approver]) {
      if (party.name !== '' && !found.some((known) => isSameParty(known, party))) found.push(party);
    }
  }
  return found;
}

/**
 * @throws Failure `recruiting.beforeLastStage` naming the day, or `recruiting.stageAhead` for a day
 * to come: only the first day of a hire is known before it.
 */
export function assertCanEnter(
  history: readonly StageEntry[],
  { on, today }: { readonly on: IsoDate; readonly today: IsoDate },
): void {
  const last = history.at(-1);
  if (last && last.enteredOn > on) {
    throw ruleFailure('recruiting.beforeLastStage', { date: last.enteredOn });
  }
  if (on > today) throw ruleFailure('recruiting.stageAhead');
}

/** How a seat was and will be held, as far as this requisition is concerned. */
interface Hold {
  readonly personId: string;
  /** First day on which it no longer holds; null while open. */
  readonly endsOn: string | null;
}

/**
 * Somebody was hired, but the hire was taken back on the person's own page or the person removed:
 * none of the seat's holds is theirs from the first day on. Who came and left later was hired.
 */
export function isHireGone(
  history: readonly StageEntry[],
  hiredPersonId: string | null,
  holds: readonly Hold[],
): boolean {
  const first = history.find(({ stage }) => stage === 'hired')?.enteredOn;
  if (first === undefined || history.at(-1)?.stage === 'closed') return false;
  return !holds.some(
    ({ personId, endsOn }) => personId === hiredPersonId && (endsOn === null || endsOn > first),
  );
}

/** Why the step cannot be taken from here; null: it can. */
export function refuseMove(from: Stage, to: Stage, isHired: boolean): string | null {
  if (from === 'closed') return 'recruiting.isClosed';
  if (isHired && isSearchStage(to)) return 'recruiting.isHired';
  if (!isHired && !isSearchStage(to)) return 'recruiting.hireFirst';
  return null;
}

/** What is due is worth a look this many days before. */
const noticeDays = 3;

/** Steps of open requisitions that are due soon or were missed, the most pressing first. */
export function listDueSteps(requisitions: readonly Requisition[], today: IsoDate): DueStep[] {
  return requisitions
    .flatMap((requisition): DueStep[] => {
      const { id, postName, unitName, stage, turn, dueOn, isOpen } = requisition;
      if (!isOpen || dueOn === null) return [];
      const daysLeft = daysBetween(today, dueOn);
      if (daysLeft > noticeDays) return [];
      const turnName = turn?.name ?? '';
      return [{ requisitionId: id, postName, unitName, stage, turnName, on: dueOn, daysLeft }];
    })
    .sort((left, right) => left.daysLeft - right.daysLeft);
}

/** Open before done, what is due first at the top, then by how far it is. */
export function compareRequisitions(left: Requisition, right: Requisition): number {
  const rank = ({ isOpen, dueOn }: Requisition) => `${isOpen ? 0 : 1}${dueOn ?? '9999-12-31'}`;
  return (
    rank(left).localeCompare(rank(right)) ||
    stages.indexOf(right.stage) - stages.indexOf(left.stage)
  );
}
