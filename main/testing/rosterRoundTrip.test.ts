import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { writeXlsx } from '#main/jobs/writers/xlsx/writeXlsx.ts';
import { readTable } from '#main/reader/readFile.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { renderCsv } from '#shared/documents/render/renderCsv.ts';
import type { Workbook } from '#shared/documents/workbook.ts';
import { indexOrganisation } from '#shared/features/org/orgRules.ts';
import { employmentTypes, type Person } from '#shared/features/people/peopleModel.ts';
import { namedPerson } from '#shared/features/people/peopleRules.ts';
import { judgeRoster } from '#shared/features/roster/judgeRoster.ts';
import { type RosterFacts, toRosterPeople } from '#shared/features/roster/rosterFacts.ts';
import { exportedKeys } from '#shared/features/roster/rosterFields.ts';
import type { RosterPreview, RosterSource } from '#shared/features/roster/rosterModel.ts';
import { buildRosterWorkbook } from '#shared/features/roster/rosterWorkbook.ts';

const formats = ['xlsx', 'csv'] as const;

function writeAndRead(workbook: Workbook, format: (typeof formats)[number]): GivenTable {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const bytes = format === 'csv' ? Buffer.from(renderCsv(sheet)) : writeXlsx(workbook).bytes;
  return readTable({ name: `roster.${format}`, bytes });
}

function toSource({ sheets }: GivenTable): RosterSource {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return { sheet, headingRow: null, columns: null, dayOrder: null, answers: {}, superiors: {} };
}

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day, { nil: null });

/** Words people and programs put into rosters to break them. */
const strange = fc.constantFrom(
  ...['=1+1', '@SUM(A1)', '＝cmd', "'quoted", "'=1", '-', '无', '合计', '姓名', '00123', '1E+17'],
  ...['110101199003078888', '2026-06-01', '𠮷田', 'é', 'e\u0301', '张 伟', 'a"b', 'a,b;c\td'],
  ...[
    '一\n二',
    '_x0041_',
    '****',
    'Anna Li',
    'annali',
    '\u0007铃',
    'N/A',
    '3.0',
    'TRUE',
    '+86 138',
  ],
);
const word = (limit: number) =>
  fc
    .oneof(strange, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
    .map((text) => text.trim().slice(0, limit).trim())
    .filter((text) => text !== '');

const person: fc.Arbitrary<Omit<Person, 'id'>> = fc
  .record({
    name: word(60),
    aliases: fc.array(word(60), { maxLength: 3 }),
    employmentType: fc.constantFrom(...employmentTypes),
    level: fc.oneof(fc.constant(''), word(20)),
    joinedOn: maybeDay,
    leftOn: fc.constant(null),
    confirmsOn: maybeDay,
    contractEndsOn: maybeDay,
    bornOn: maybeDay,
    note: fc.oneof(fc.constant(''), strange, fc.string({ unit: 'binary', maxLength: 30 })),
    tags: fc.array(word(20), { maxLength: 2 }),
  })
  .map((fields) => ({ ...namedPerson(fields.name), ...fields, revision: 1 }));

function factsOf(people: readonly Person[]): RosterFacts {
  const rows = { units: [], posts: [], seats: [], lines: [], assignments: [] };
  const org = indexOrganisation({ asOf: '2026-06-15', ...rows });
  return {
    ...{ today: '2026-06-15', workspaceName: '测试团队', org },
    people: toRosterPeople(people, org),
    laterPosts: new Map(),
    seatsTakenLater: new Set(),
  };
}

describe('a roster written as a file and read again', () => {
  it.each(formats)('changes nothing, whatever people are called (%s)', (format) => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), fc.boolean(), (given, showsPrivate) => {
        const facts = factsOf(given.map((each, index) => ({ ...each, id: `p${index}` })));
        const { today, workspaceName: team, people } = facts;
        const file = { team, day: today, people, showsPrivate, language: 'zh-CN' } as const;
        const table = writeAndRead(buildRosterWorkbook(file), format);
        const { preview } = judgeRoster(toSource(table), facts, new Map());
        const { same, ...others } = preview.counts;
        expect(others).toEqual({ new: 0, changed: 0, rejected: 0, leftOut: 0 });
        expect(same + preview.passedOver.length).toBeGreaterThanOrEqual(people.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'names its columns so that it knows them again (%s)',
    (language) => {
      const facts = factsOf([]);
      const file = { team: '团队', day: facts.today, people: [], showsPrivate: true, language };
      const table = writeAndRead(buildRosterWorkbook(file), 'xlsx');
      const { preview } = judgeRoster(toSource(table), facts, new Map());
      expect(preview.columns.map(({ field }) => field)).toEqual(exportedKeys);
    },
  );

  it('of a whole team changes nothing, masked or not, and hides what is private', async () => {
    const requests: ExportRequest[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return null;
    };
    await using app = await createTestApp({
      host: { exportFile },
      start: { kind: 'demo', size: 'team' },
    });
    const [first] = await app.client.people.list({});
    const { id = '', revision = 0 } = first ?? {};
    await app.client.people.update({
      id,
      revision,
      changes: { note: '金丝雀', bornOn: '1990-03-07' },
    });
    for (const format of formats) {
      for (const showsPrivate of [false, true]) {
        const order = { format, showsPrivate, workToken: crypto.randomUUID(), language: 'zh-CN' };
        await app.client.roster.exportRoster(order as never);
        const { content } = requests.at(-1) as { content: { workbook: Workbook } };
        expect(JSON.stringify(content).includes('金丝雀')).toBe(showsPrivate);
        const source = toSource(writeAndRead(content.workbook, format));
        const judged: RosterPreview = await app.client.roster.preview(source);
        expect(judged.counts).toEqual({ new: 0, changed: 0, same: 26, rejected: 0, leftOut: 0 });
      }
    }
  });
});
