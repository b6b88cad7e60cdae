import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RollUpLine } from '#shared/features/reports/rollUpModel.ts';
import { compareVersions } from './compareVersions.ts';
import { composeDigest, type DigestFacts, pickStrongest } from './composeDigest.ts';
import { makeDigestSource } from './digestSource.ts';
import {
  type Audience,
  audiences,
  type DigestChoices,
  digestSections,
  type LineMark,
  type StoredItem,
} from './digestsModel.ts';
import { homeOf, signalOf } from './lineSignals.ts';

type Mark = Omit<LineMark, 'lineId'>;

const counts = {
  not_due: 0,
  missing: 0,
  submitted: 0,
  late: 0,
  exempt: 0,
  due: 0,
  onTimeRate: null,
};

function line(id: string, text: string, more: Partial<RollUpLine> = {}): RollUpLine {
  const personId = more.personId ?? 'chen';
  return {
    id,
    reportId: `report of ${personId}`,
    personId,
    name: personId,
    section: 'done',
    text,
    ownerText: '',
    due: null,
    plan: null,
    ...more,
  };
}

interface Given {
  readonly audience: Audience;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly chosenBelow: readonly string[];
  readonly stored: Partial<Pick<DigestChoices, 'boss' | 'team'>>;
}

function facts(lines: readonly RollUpLine[], more: Partial<Given> = {}): DigestFacts {
  const { audience = 'boss', marks = new Map(), chosenBelow = [], stored = {} } = more;
  const rollUp = {
    week: '2026-W24',
    workspaceName: '团队',
    judgedAt: '2026-06-16T00:00',
    counts,
    rows: [],
    metrics: [],
    lines: [...lines],
    promised: { total: 0, done: 0, cancelled: 0 },
  };
  return {
    source: makeDigestSource({ unitId: null, units: [], rollUp, metrics: [] }),
    choices: {
      boss: stored.boss ?? null,
      team: stored.team ?? null,
      marks: [...marks].map(([lineId, mark]) => ({ lineId, ...mark })),
      chosenBelow: [...chosenBelow],
    },
    audience,
  };
}

const marked = (mark: Partial<Mark>): Mark => ({
  isFlagged: false,
  isPassedUp: false,
  isWithheld: false,
  ...mark,
});

function chosen(given: DigestFacts): string[] {
  return composeDigest(given)
    .items.filter(({ isIncluded }) => isIncluded)
    .map(({ key: id }) => id);
}

describe('what the rules suggest for the boss', () => {
  it('knows where a line goes, and what says much from what says nothing', () => {
    expect(homeOf({ section: 'other', text: '猫窝断货，补货没排上', due: null })).toBe('risks');
    expect(homeOf({ section: 'other', text: '预算能不能先批', due: null })).toBe('asks');
    expect(homeOf({ section: 'unfinished', text: '主图', due: null })).toBe('risks');
    const wins = (text: string) => signalOf({ section: 'done', text, due: null }, 'wins');
    expect(wins('GMV 128.6万，达成目标 107%')).toBeGreaterThan(wins('主图测了6张'));
    expect(wins('主图测了6张，选定了B版')).toBeGreaterThan(wins('日常盯盘和巡检'));
    expect(wins('无')).toBeLessThan(0);
  });

  it('takes the strongest three of a section, not three of one person', () => {
    const lines = [
      line('weak', '日常盯盘'),
      line('a1', 'GMV 128.6万，超目标 7%'),
      line('a2', '转化率 3.05%，提升 0.2 个点'),
      line('a3', 'ROI 4.2，提升 8%'),
      line('b', '客服满意度 98.6%，达成目标', { personId: 'li' }),
    ];
    expect(chosen(facts(lines))).toEqual(['a1', 'b', 'a2']);
  });

  it('puts what people passed up first, all of it, and never a withheld line', () => {
    const strong = ['1', '2', '3', '4'].map((id) => line(id, `GMV ${id}0万，超目标 7%`));
    const marks = new Map([
      ['up', marked({ isPassedUp: true })],
      ['1', marked({ isWithheld: true })],
    ]);
    const lines = [...strong, line('up', '首页改版上线')];
    expect(chosen(facts(lines, { marks }))).toEqual(['up', '2', '3']);
    const all = new Map(lines.map(({ id }) => [id, marked({ isPassedUp: true })]));
    expect(chosen(facts(lines, { marks: all }))).toHaveLength(5);
  });

  it('lets a line on the page of a unit below go before a stronger one', () => {
    const lines = ['1', '2', '3'].map((id) => line(id, `GMV ${id}0万，超目标 7%`));
    const given = facts([...lines, line('below', '方案定了')], { chosenBelow: ['below'] });
    expect(chosen(given)[0]).toBe('below');
  });

  it('picks no more than asked and never twice', () => {
    const anyLine = fc.record({ weight: fc.integer({ min: -6, max: 9 }), personId: fc.string() });
    fc.assert(
      fc.property(fc.array(anyLine), fc.nat(8), (lines, count) => {
        const picked = pickStrongest(lines, count);
        expect(picked.length).toBeLessThanOrEqual(count);
        expect(new Set(picked).size).toBe(picked.length);
        expect(picked.every(({ weight }) => weight > -4)).toBe(true);
      }),
    );
  });
});

const row = (lineId: string, more: Partial<StoredItem> = {}): StoredItem => ({
  id: `item of ${lineId}`,
  section: 'wins',
  lineId,
  text: null,
  isIncluded: true,
  position: 1,
  ...more,
});

describe('the versions of one week', () => {
  const lines = [line('1', 'GMV 128.6万'), line('2', '主图测了6张'), line('3', '私下说的')];
  const marks = new Map([['3', marked({ isWithheld: true })]]);

  it('give the team all but what is withheld, the archive everything with what went up', () => {
    const items = [row('2', { text: '主图定稿' })];
    const boss = { headline: '', metricCodes: null, items };
    const given = (audience: 'team' | 'archive') =>
      facts(lines, { audience, marks, stored: { boss } });
    expect(chosen(given('team'))).toEqual(['1', '2']);
    const archive = composeDigest(given('archive')).items;
    expect(archive.map(({ text, wentUpAs }) => [text, wentUpAs])).toEqual([
      ['GMV 128.6万', null],
      ['主图测了6张', '主图定稿'],
      ['私下说的', null],
    ]);
  });

  it('differ by what the boss reads otherwise', () => {
    const items = [
      row('2', { text: '主图定稿', section: 'next' }),
      row('own', { lineId: null, text: '补一句' }),
    ];
    const stored = { boss: { headline: '', metricCodes: null, items } };
    const boss = composeDigest(facts(lines, { marks, stored }));
    const team = composeDigest(facts(lines, { audience: 'team', marks }));
    expect(compareVersions(team, boss)).toEqual({
      changes: [
        { kind: 'added', section: 'wins', name: '', text: '补一句', before: null },
        {
          kind: 'reworded',
          section: 'next',
          name: 'chen',
          text: '主图定稿',
          before: '主图测了6张',
        },
      ],
      leftOut: 1,
    });
  });

  it('never lose a line, never show one twice, and never let a withheld one up', () => {
    const ids = ['1', '2', '3', '4', '5', '6'];
    const anyRow = fc.record({
      lineId: fc.constantFrom(...ids),
      section: fc.constantFrom(...digestSections),
      isIncluded: fc.boolean(),
      position: fc.double({ min: 0, max: 9, noNaN: true }),
      text: fc.option(fc.constantFrom('改过', '另一句')),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, { selector: ({ lineId }) => lineId }),
        fc.subarray(ids),
        fc.constantFrom(...audiences),
        (rows, withheld, audience) => {
          const items = rows.map((given) => row(given.lineId, given));
          const stored = { headline: '', metricCodes: null, items };
          const digest = composeDigest(
            facts(
              ids.map((id) => line(id, `目标达成 ${id}0%`)),
              {
                audience,
                marks: new Map(withheld.map((id) => [id, marked({ isWithheld: true })])),
                stored: { team: stored, boss: stored },
              },
            ),
          );
          expect(digest.items.map((item) => item.key).toSorted()).toEqual(ids);
          const up = digest.items.filter(({ isIncluded }) => isIncluded);
          const isWhole = audience === 'archive';
          expect(up.some(({ isWithheld }) => isWithheld)).toBe(isWhole && withheld.length > 0);
        },
      ),
    );
  });
});
