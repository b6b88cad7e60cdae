import type { IsoDate } from '#shared/lib/isoWeek.ts';
import type { Outcome, ReportedOutcome } from './outcomeModel.ts';
import type { PromiseRow } from './promiseModel.ts';
import { suggestOutcomes } from './suggestOutcomes.ts';

/** A line of the report beside the promises; `key` names it in its form or list. */
export interface PromiseLine {
  readonly key: string;
  readonly section: string;
  readonly text: string;
  /** Of a plan: `YYYY-MM-DD` with or without a time. */
  readonly due: string | null;
}

/** What somebody says became of a promise. */
export interface PromiseChoice {
  readonly outcome: Outcome;
  readonly reason: string;
  /** A new due date; null leaves the one it has. */
  readonly dueOn: IsoDate | null;
  /** The line that tells of it. */
  readonly lineKey: string | null;
  /** The plan of this report that goes on with it. */
  readonly planKey: string | null;
}

/** What the lines of a report seem to say, by promise; nothing of it counts until confirmed. */
export function suggestChoices(
  promises: readonly PromiseRow[],
  lines: readonly PromiseLine[],
): ReadonlyMap<string, PromiseChoice> {
  return new Map(
    suggestOutcomes(promises, lines).map(
      ({ commitmentId, outcome, reason, lineIndex, planIndex }) => {
        const plan = planIndex === null ? undefined : lines[planIndex];
        const line = lineIndex === null ? undefined : lines[lineIndex];
        return [
          commitmentId,
          {
            outcome,
            reason,
            dueOn: plan?.due?.slice(0, 10) ?? null,
            lineKey: line?.key ?? null,
            planKey: plan?.key ?? null,
          },
        ];
      },
    ),
  );
}

/** What was already settled for the week, as a choice that can be changed. */
export function settledChoice({ settled }: PromiseRow): PromiseChoice | null {
  if (settled === null) return null;
  const { outcome, reason, lineId } = settled;
  return { outcome, reason, dueOn: null, lineKey: lineId, planKey: null };
}

/** What goes on may be put off to a later day. */
export function goesOn(outcome: Outcome): boolean {
  return outcome === 'partial' || outcome === 'slipped';
}

/** By commitment: what was said and is not saved yet. */
export type PromiseChoices = Readonly<Record<string, PromiseChoice>>;

/** What is saved with a report whose lines have these keys, in the order they are saved. */
export function toReported(choices: PromiseChoices, keys: readonly string[]): ReportedOutcome[] {
  return Object.entries(choices).map(([commitmentId, choice]) => {
    const { outcome, reason, dueOn, lineKey } = choice;
    const index = lineKey === null ? -1 : keys.indexOf(lineKey);
    const lineIndex = index < 0 ? null : index;
    return { commitmentId, outcome, reason, lineIndex, ...(dueOn === null ? {} : { dueOn }) };
  });
}

/** The task a plan line goes on with; null when it is a new plan. */
export function taskOfPlan(choices: PromiseChoices, key: string): string | null {
  return Object.entries(choices).find(([, { planKey }]) => planKey === key)?.[0] ?? null;
}

export function withoutChoice(choices: PromiseChoices, commitmentId: string): PromiseChoices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => id !== commitmentId));
}
