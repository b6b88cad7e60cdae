import { describe, expect, it } from 'vitest';
import { figureAsTyped, readFigure } from './typedFigure.ts';

describe('a figure typed by hand', () => {
  it('reads figures as people write them and refuses what is none', () => {
    expect(readFigure('gmv', '128.6w')).toBe(1_286_000);
    expect(readFigure('conv', '３.０５％')).toBe(3.05);
    expect(readFigure('gmv', '很多')).toBeNull();
    expect(readFigure('gmv', '12 个 34')).toBeNull();
    expect(figureAsTyped(1_286_450)).toBe('1286450');
    expect(figureAsTyped(1_286_000)).toBe('128.6万');
  });

  it('without a metric is taken in whatever unit it has', () => {
    expect(readFigure(null, '36个')).toBe(36);
    expect(readFigure(null, '1.5万')).toBe(15_000);
    expect(readFigure('gmv', '36个')).toBeNull();
  });
});
