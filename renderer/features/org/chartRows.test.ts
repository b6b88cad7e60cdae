import { describe, expect, it } from 'vitest';
import { teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOutline } from '#shared/features/org/outline.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { listChartRows, toggleFolded } from './chartRows.ts';

const outline = buildOutline(teamChart(), createTranslate('zh-CN'));
const rowsOf = (...folded: string[]) => listChartRows(outline, new Set(folded));
const idsOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({ line }) => line.id);

describe('rows of the outline', () => {
  it('are all lines with their place among siblings', () => {
    const rows = rowsOf();
    expect(idsOf(rows)).toEqual(outline.map(({ id }) => id));
    expect(rows.find(({ line }) => line.id === 'p19')).toMatchObject({
      ...{ position: 2, siblings: 4, hasChildren: true, isFolded: false },
    });
  });

  it('leave out everything below a folded line, however deep', () => {
    const rows = rowsOf('p02', 'p04');
    expect(idsOf(rows)).not.toContain('p03');
    expect(idsOf(rows)).not.toContain('p05');
    expect(rows.find(({ line }) => line.id === 'p02')?.isFolded).toBe(true);
    expect(rows).toHaveLength(outline.length - 17);
  });
});

it('folds only what has something below it', () => {
  const [top] = outline;
  const leaf = outline.find((line) => outline.every(({ parentId }) => parentId !== line.id));
  expect(toggleFolded(outline, [], leaf?.id ?? '')).toEqual([]);
  const folded = toggleFolded(outline, [], top?.id ?? '');
  expect(folded).toEqual([top?.id]);
  expect(toggleFolded(outline, folded, top?.id ?? '')).toEqual([]);
});
