import type { IsoDate } from '#shared/lib/isoWeek.ts';
import type { DemoPlan } from './demoModel.ts';
import { planTeam } from './team/planTeam.ts';

export type DemoSize = 'team';

/** The words of the example team were looked at with this seed. */
const teamSeed = 20_260_614;

export interface DemoOptions {
  readonly today: IsoDate;
  readonly size?: DemoSize;
}

/** Example data relative to `today`; the same day and size always give the same plan. */
export function planDemo({ today }: DemoOptions): DemoPlan {
  return planTeam(today, teamSeed);
}
