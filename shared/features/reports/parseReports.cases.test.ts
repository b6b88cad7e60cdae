import { describe, expect, it } from 'vitest';
import { chatCases } from '#shared/testing/messyReports/chatCases.ts';
import { figureCases } from '#shared/testing/messyReports/figureCases.ts';
import { describeParsed, type MessyCase } from '#shared/testing/messyReports/messyCase.ts';
import { planCases } from '#shared/testing/messyReports/planCases.ts';
import { postCases } from '#shared/testing/messyReports/postCases.ts';
import { testPeople } from '#shared/testing/messyReports/roster.ts';
import { sectionCases } from '#shared/testing/messyReports/sectionCases.ts';
import { tableCases } from '#shared/testing/messyReports/tableCases.ts';
import { talkCases } from '#shared/testing/messyReports/talkCases.ts';
import { parseReports } from './parseReports.ts';

const tables: readonly (readonly [string, readonly MessyCase[]])[] = [
  ['chats', chatCases],
  ['reports of every post', postCases],
  ['figures', figureCases],
  ['sections', sectionCases],
  ['plans', planCases],
  ['tables', tableCases],
  ['talk', talkCases],
];

describe.each(tables)('messy %s', (_name, cases) => {
  it.each(cases.map((each) => [each.what, each] as const))('reads %s', (_what, messy) => {
    const parsed = parseReports(messy.text, { people: testPeople, today: '2026-06-14' });
    expect(describeParsed(parsed)).toBe(messy.read);
  });
});
