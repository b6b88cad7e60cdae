import type { HeldItem, HoldingKey } from '#shared/features/careers/handoverModel.ts';
import type { CommandContext, QueryContext } from './context.ts';

export interface HandOver {
  readonly id: string;
  /** Null: nobody, as after a place was left vacant. */
  readonly fromPersonId: string | null;
  readonly toPersonId: string | null;
  /** First day on which the receiver holds what is dated; the rest changes hands at once. */
  readonly from: string;
  /** The act of leaving, for acts of the receiver that follow from it. */
  readonly causedById: string | null;
}

/**
 * What a feature knows of the things a person holds, so that nothing is forgotten when they leave.
 * A feature joins by exporting one from its index and by a line in careers/holdingSources.
 */
export interface HoldingSource {
  readonly key: HoldingKey;
  /** Its records are acts themselves, so that taking the leaving back returns them without help. */
  readonly isDated: boolean;
  listHeldBy(
    context: Pick<QueryContext, 'db' | 'clock'>,
    holder: { readonly personId: string; readonly day: string },
  ): Promise<HeldItem[]>;
  /** Does nothing when `fromPersonId` no longer holds it or it is finished. */
  handOver(context: CommandContext, step: HandOver): Promise<void>;
  /**
   * Where handing it back the same way would lose something. `remember` is asked before the
   * hand-over; '' is nothing to know.
   */
  readonly returning?: {
    remember(context: CommandContext, step: HandOver): Promise<string>;
    handBack(context: CommandContext, step: HandOver, memory: string): Promise<void>;
  };
}
