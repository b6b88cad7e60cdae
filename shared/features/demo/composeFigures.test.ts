import { describe, expect, it } from 'vitest';
import { checkFormulas } from '#shared/features/metrics/formulas.ts';
import { composeFigures } from './composeFigures.ts';
import { phrasesOf } from './phrases/postPhrases.ts';

const posts = ['ops_lead', 'ops', 'store_manager', 'cs_after', 'dy_pm'] as const;

describe('made-up figures', () => {
  it('agree with each other, so that nobody is warned of them', () => {
    const warned = posts.flatMap((post) =>
      Array.from({ length: 60 }, (_, number) =>
        composeFigures(phrasesOf(post).figures, {
          seed: 7,
          personKey: `p${number % 12}`,
          offset: -(number % 5),
        }),
      ).flatMap((composed) =>
        checkFormulas(new Map(composed.map(({ code, value }) => [code, value])))
          .filter(({ isConsistent }) => !isConsistent)
          .map(({ code, expected, actual }) => `${post} ${code} ${expected} ${actual}`),
      ),
    );
    expect(warned).toEqual([]);
  });
});
