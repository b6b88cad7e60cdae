import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import { features, firstAsked } from './index.ts';

describe('the features the door serves', () => {
  it('have a handler for every procedure of the contract', async () => {
    for (const [name, load] of Object.entries(features)) {
      const loaded = await load();
      expect(loaded.contract, name).toBe(contract[name as keyof typeof contract]);
      expect(Object.keys(loaded.handlers).toSorted(), name).toEqual(
        Object.keys(loaded.contract).toSorted(),
      );
    }
  });

  it('are all loaded by name, and nothing else is', () => {
    expect(Object.keys(features).toSorted()).toEqual(Object.keys(contract).toSorted());
  });

  it('answer what every start asks just as they do once they are loaded', async () => {
    const { contract: part, handlers } = await features.today();
    expect(firstAsked).toEqual({
      'today.facts': { procedure: part.facts, handler: handlers.facts },
    });
  });
});
