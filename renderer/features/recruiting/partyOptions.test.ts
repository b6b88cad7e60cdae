import { expect, it } from 'vitest';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import { emptyFields, listParties } from '#shared/features/recruiting/recruitingRules.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { labelPeople, listPartyOptions } from './partyOptions.ts';

function person(id: string, name: string, postName: string | null): PersonRef {
  const place = { postCode: null, postName, unitId: null, unitName: null, template: null };
  return { id, name, aliases: [], ...place, hasLeft: false };
}

const people = [
  person('a', '王芳', '摄影'),
  person('b', '王芳', '客服'),
  person('c', '王芳', '客服'),
  person('d', '韩磊', '店长'),
];

it('tells parties of one name apart, each with a value of its own', () => {
  const parties = listParties([
    {
      ...emptyFields,
      lead: { personId: 'a', name: '王芳' },
      recruiter: { personId: 'b', name: '王芳' },
      approver: { personId: 'd', name: '韩磊' },
    },
    { ...emptyFields, lead: { personId: null, name: '王芳' } },
  ]);
  const options = listPartyOptions(createTranslate('zh-CN'), parties, people);
  expect(options.map(({ label }) => label)).toEqual([
    '王芳 摄影',
    '王芳 客服',
    '韩磊',
    '王芳（不在花名册）',
  ]);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
});

it('gives each person of a team a label of their own', () => {
  expect([...labelPeople(people)].map(([label, { id }]) => [label, id])).toEqual([
    ['王芳 摄影', 'a'],
    ['王芳 客服', 'b'],
    ['王芳 客服 2', 'c'],
    ['韩磊 店长', 'd'],
  ]);
});
