import { describe, expect, it } from 'vitest';
import type { HeldGroup } from '#shared/features/careers/handoverModel.ts';
import { countReceivers, giveItems, listChoices, type Receivers } from './handoverChoices.ts';

const item = (id: string) => ({ id, role: 'task' as const, title: id, dueOn: null });
const tasks: HeldGroup = { source: 'tasks', items: [item('one'), item('two')] };
const goals: HeldGroup = { source: 'goals', items: [item('one')] };
const groups = [tasks, goals];
const nobody: Receivers = { everything: null, items: new Map() };

describe('who takes over what', () => {
  it('is nobody until somebody is chosen', () => {
    expect(listChoices(groups, nobody)).toEqual([]);
    expect(countReceivers(groups, nobody)).toEqual({ count: 0, vacant: 3 });
  });

  it('is the one for everything, except where another one or nobody was chosen', () => {
    const all = { ...nobody, everything: 'chen' };
    const one = giveItems(all, { ...tasks, items: [item('two')] }, 'he');
    const none = giveItems(one, goals, null);
    expect(listChoices(groups, none)).toEqual([
      { source: 'tasks', id: 'one', toPersonId: 'chen' },
      { source: 'tasks', id: 'two', toPersonId: 'he' },
    ]);
    expect(countReceivers(groups, none)).toEqual({ count: 2, vacant: 1 });
  });
});
