import { describe, expect, test } from 'vitest';
import { parseOptions } from './options.mjs';
import { median, percentile, summarize, timeInTurn } from './statistics.mjs';
import { formatTable } from './table.mjs';

const described = { name: 'save', what: 'A report.', floor: 'The same rows.', promise: 2 };

describe('a median', () => {
  test('is the middle value, whatever the order', () => {
    expect(median([9, 1, 2])).toBe(2);
  });

  test('is the mean of the two in the middle when there is no middle value', () => {
    expect(median([4, 10, 1, 2])).toBe(3);
  });

  test('does not compare numbers as words', () => {
    expect(median([100, 20, 3])).toBe(20);
  });

  test('of nothing is an error, not a number', () => {
    expect(() => median([])).toThrow('needs values');
  });
});

test('a percentile is a value that was taken', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect([percentile(values, 95), percentile(values, 0), percentile([7], 95)]).toEqual([19, 1, 7]);
  expect(() => percentile([], 95)).toThrow('needs values');
});

describe('a measure', () => {
  test('is our median held against that of the floor', () => {
    expect(summarize(described, { ours: [30, 20, 10], floors: [8, 16, 8] })).toEqual({
      ...described,
      unit: 'ms',
      ourMedian: 20,
      floorMedian: 8,
      ratio: 2.5,
      difference: 12,
      judgedBy: 'ratio',
      isKept: false,
      samples: 3,
    });
  });

  test('keeps its promise at exactly the promised ratio', () => {
    expect(summarize(described, { ours: [4], floors: [2] }).isKept).toBe(true);
  });

  test('judges the ratio before it is rounded', () => {
    const measure = summarize(described, { ours: [2.001], floors: [1] });
    expect(measure).toMatchObject({ ratio: 2, isKept: false });
  });

  test('may be promised to stay within a distance of the floor instead', () => {
    const memory = { ...described, unit: 'MB', judgedBy: 'difference', promise: 90 };
    const taken = { ours: [230], floors: [140] };
    expect(summarize(memory, taken)).toMatchObject({ difference: 90, isKept: true });
    expect(summarize({ ...memory, promise: 89 }, taken).isKept).toBe(false);
  });

  test('without a promise is neither kept nor missed', () => {
    const measure = summarize({ ...described, promise: null }, { ours: [4], floors: [2] });
    expect(measure.isKept).toBeNull();
  });
});

describe('timing in turn', () => {
  test('does both works once a round and changes who goes first', async () => {
    const order = [];
    const timed = await timeInTurn(3, {
      ours: (round) => order.push(`ours ${round}`),
      floor: async (round) => order.push(`floor ${round}`),
    });
    expect(order).toEqual(['ours 0', 'floor 0', 'floor 1', 'ours 1', 'ours 2', 'floor 2']);
    expect([timed.ours.length, timed.floors.length]).toEqual([3, 3]);
  });
});

describe('the options', () => {
  const known = ['start', 'save'];

  test('take every measure unless one is named', () => {
    expect(parseOptions([], known)).toEqual({ isJson: false, names: known, runs: undefined });
    expect(parseOptions(['--json', '--only', 'save', '--runs', '12'], known)).toEqual({
      isJson: true,
      names: ['save'],
      runs: 12,
    });
  });

  test.each([
    [['--only', 'stop'], 'start save'],
    [['--runs', '0'], '--runs'],
    [['--runs', 'many'], '--runs'],
    [['--fast'], '--fast'],
  ])('%j is refused by name', (args, reason) => {
    expect(() => parseOptions(args, known)).toThrow(reason);
  });
});

test('the table says which promise was missed', () => {
  const kept = summarize(described, { ours: [3], floors: [2] });
  const missed = summarize({ ...described, name: 'start' }, { ours: [500], floors: [200] });
  const plain = summarize(
    { ...described, name: 'board', promise: null },
    { ours: [3], floors: [2] },
  );
  const memory = summarize(
    { ...described, name: 'memory', unit: 'MB', judgedBy: 'difference', promise: 90 },
    { ours: [230], floors: [150] },
  );
  expect(formatTable([kept, missed, plain, memory]).split('\n').slice(0, 5)).toEqual([
    'measure  ours    floor   apart       promise',
    'save     3 ms    2 ms    1.50        <= 2 kept',
    'start    500 ms  200 ms  2.50        <= 2 MISSED',
    'board    3 ms    2 ms    1.50        -',
    'memory   230 MB  150 MB  80 MB more  <= 90 MB more kept',
  ]);
});
