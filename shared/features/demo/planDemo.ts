import type { IsoDate } from '#shared/lib/isoWeek.ts';
import type { DemoPlan } from './demoModel.ts';
import { planLarge } from './large/planLarge.ts';
import { planTeam } from './team/planTeam.ts';

/** The words of the example team were looked at with this seed. */
const demoSeed = 20_260_614;
const largeSize = { people: 500, weeks: 12 };

export interface DemoOptions {
  readonly today: IsoDate;
  /** `team`: 26 people, 4 weeks; `large`: 500 people, 12 weeks. Years of data: `planBulk`. */
  readonly size?: 'team' | 'large';
}

/** Example data relative to `today`; the same day and size always give the same plan. */
export function planDemo({ today, size = 'team' }: DemoOptions): DemoPlan {
  return size === 'team'
    ? planTeam(today, demoSeed)
    : planLarge({ today, ...largeSize, seed: demoSeed });
}
