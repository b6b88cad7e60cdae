import type {
  HandoverChoice,
  HeldGroup,
  HeldItem,
  HoldingKey,
} from '#shared/features/careers/handoverModel.ts';

/** Who takes over what, as it is being filled in. */
export interface Receivers {
  /** Whoever takes what nobody else was chosen for. */
  readonly everything: string | null;
  /** By source and item; null: chosen to stay vacant. */
  readonly items: ReadonlyMap<string, string | null>;
}

function keyOf(source: HoldingKey, item: HeldItem): string {
  return `${source} ${item.id}`;
}

export function receiverOf(
  receivers: Receivers,
  source: HoldingKey,
  item: HeldItem,
): string | null {
  const chosen = receivers.items.get(keyOf(source, item));
  return chosen === undefined ? receivers.everything : chosen;
}

/** The same receiver for some items of a group. */
export function giveItems(
  receivers: Receivers,
  { source, items }: HeldGroup,
  personId: string | null,
): Receivers {
  const given = items.map((item): [string, string | null] => [keyOf(source, item), personId]);
  return { ...receivers, items: new Map([...receivers.items, ...given]) };
}

/** What the command is told: only what somebody takes. */
export function listChoices(groups: readonly HeldGroup[], receivers: Receivers): HandoverChoice[] {
  return groups.flatMap(({ source, items }) =>
    items.flatMap((item) => {
      const toPersonId = receiverOf(receivers, source, item);
      return toPersonId === null ? [] : [{ source, id: item.id, toPersonId }];
    }),
  );
}

export function countReceivers(
  groups: readonly HeldGroup[],
  receivers: Receivers,
): { count: number; vacant: number } {
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const count = listChoices(groups, receivers).length;
  return { count, vacant: all - count };
}
