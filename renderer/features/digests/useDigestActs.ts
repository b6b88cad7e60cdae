import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Digest, DigestItem, DigestSection } from '#shared/features/digests/digestsModel.ts';
import { placeAfterStep, refOf } from './itemRefs.ts';

/** Everything the manager can do to the version on the page. */
export interface DigestActs {
  toggle(item: DigestItem): void;
  reword(item: DigestItem, text: string): void;
  restore(item: DigestItem): void;
  add(section: DigestSection, text: string): void;
  remove(item: DigestItem): void;
  /** One place up or down among the chosen ones. */
  step(item: DigestItem, step: -1 | 1): void;
  put(item: DigestItem, section: DigestSection): void;
  withhold(item: DigestItem): void;
  setHeadline(headline: string): void;
  setMetrics(codes: string[] | null): void;
  reset(): void;
}

/** Quiet where the page shows what happened; a notice with 撤销 where something leaves it. */
export function useDigestActs({ key: digest, items }: Digest): DigestActs {
  const t = useTranslate();
  const setIncluded = useCommand(commands.digests.setIncluded);
  const reword = useCommand(commands.digests.reword);
  const restore = useCommand(commands.digests.restoreWords);
  const add = useCommand(commands.digests.addLine);
  const move = useCommand(commands.digests.move);
  const setHeadline = useCommand(commands.digests.setHeadline);
  const setMetrics = useCommand(commands.digests.setMetrics);
  const remove = useCommand(commands.digests.removeLine, { done: () => t('digests.removed') });
  const reset = useCommand(commands.digests.reset, { done: () => t('digests.resetDone') });
  const withhold = useCommand(commands.digests.setWithheld, {
    done: (_, { isWithheld }) => t(isWithheld ? 'digests.withheldDone' : 'digests.releasedDone'),
  });
  return {
    toggle: (item) =>
      setIncluded.mutate({ digest, item: refOf(item), isIncluded: !item.isIncluded }),
    reword: (item, text) => reword.mutate({ digest, item: refOf(item), text }),
    restore: (item) => restore.mutate({ digest, item: refOf(item) }),
    add: (section, text) => add.mutate({ digest, section, text }),
    remove: ({ key }) => remove.mutate({ digest, id: key }),
    step: (item, step) => {
      const place = placeAfterStep(items, item, step);
      if (place === null) return;
      move.mutate({ digest, item: refOf(item), section: item.section, ...place });
    },
    put: (item, section) => move.mutate({ digest, item: refOf(item), section, before: null }),
    withhold: ({ lineId, isWithheld }) => {
      if (lineId !== null) withhold.mutate({ lineId, isWithheld: !isWithheld });
    },
    setHeadline: (headline) => setHeadline.mutate({ digest, headline }),
    setMetrics: (codes) => setMetrics.mutate({ digest, codes }),
    reset: () => reset.mutate({ digest }),
  };
}
