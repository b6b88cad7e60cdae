import { ruleFailure } from '#shared/ipc/failure.ts';
import { tidyFigure } from './combineFigures.ts';
import type { Shop } from './metricsModel.ts';

/** @throws Failure `metrics.shopNameTaken`: two shops of one name cannot be told apart. */
export function assertNameIsFree(name: string, others: readonly Pick<Shop, 'name'>[]): void {
  if (others.some((other) => other.name === name)) {
    throw ruleFailure('metrics.shopNameTaken', { shop: name });
  }
}

interface NewShare {
  readonly shopId: string;
  readonly personId: string;
  readonly percent: number;
}

/** What a person's figures already are shared out to, in %, other shops than this one. */
export function sharedElsewhere(
  { shopId, personId }: Pick<NewShare, 'shopId' | 'personId'>,
  shops: readonly Pick<Shop, 'id' | 'shares'>[],
): number {
  const others = shops
    .filter(({ id }) => id !== shopId)
    .flatMap(({ shares }) => shares)
    .filter((share) => share.personId === personId);
  return tidyFigure(others.reduce((total, { percent }) => total + percent, 0));
}

/** @throws Failure `metrics.sharesOver`: nobody's figures belong to shops by more than 100 %. */
export function assertSharesFit(
  name: string,
  share: NewShare,
  shops: readonly Pick<Shop, 'id' | 'shares'>[],
): void {
  const elsewhere = sharedElsewhere(share, shops);
  if (elsewhere + share.percent > 100) {
    const free = tidyFigure(100 - elsewhere);
    throw ruleFailure('metrics.sharesOver', { name, elsewhere, free });
  }
}
