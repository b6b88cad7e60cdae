import { describe, expect, it } from 'vitest';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { namedPerson } from '#shared/features/people/peopleRules.ts';
import { filterPeople, noFilter } from './rosterFilter.ts';

const today = '2026-06-15';

function person(name: string, changes: Partial<PersonRow> = {}): PersonRow {
  return {
    ...namedPerson(name),
    ...{ id: name, revision: 1, main: null, others: [], manager: null },
    ...changes,
  };
}

const held = { assignmentId: 'a', kind: 'main' as const, seatId: 's', since: today };
const people = [
  person('林浩', { tags: ['储备'], employmentType: 'outsourced' }),
  person('王芳', { leftOn: '2026-06-14' }),
  person('罗嘉', { joinedOn: '2026-07-01' }),
  person('李敏', { main: { ...held, postName: '客服', unitId: 'u2', unitName: '售前组' } }),
];

function shown(filter: Partial<typeof noFilter>, query = '', units: string[] = []) {
  const context = { day: today, query, units: new Set(units) };
  return filterPeople(people, { ...noFilter, ...filter }, context).map(({ name }) => name);
}

describe('the roster', () => {
  it('leaves out who has left until they are asked for', () => {
    expect(shown({})).toEqual(['林浩', '罗嘉', '李敏']);
    expect(shown({ statuses: ['left'] })).toEqual(['王芳']);
    expect(shown({ statuses: ['future'] })).toEqual(['罗嘉']);
  });

  it('is narrowed by type, tag, post and unit together', () => {
    expect(shown({ types: ['outsourced'], tags: ['储备'] })).toEqual(['林浩']);
    expect(shown({ types: ['outsourced'], tags: ['导师'] })).toEqual([]);
    expect(shown({ posts: ['客服'], unitIds: ['u1'] }, '', ['u1', 'u2'])).toEqual(['李敏']);
  });

  it('is searched by pinyin, tags included', () => {
    expect(shown({}, 'chubei')).toEqual(['林浩']);
    expect(shown({}, 'lm')).toEqual(['李敏']);
  });
});
