import type { NewId } from '#main/core/ids.ts';

type KeyKind = 'person' | 'commitment' | 'meeting' | 'shop' | 'goal';

/** Ids for the keys of a plan, given on first use and the same from then on. */
export interface KeyedIds {
  of(kind: KeyKind, key: string): string;
  /** Null stays null. */
  ofMaybe(kind: KeyKind, key: string | null): string | null;
}

export function createKeyedIds(newId: NewId): KeyedIds {
  const ids = new Map<string, string>();
  const of: KeyedIds['of'] = (kind, key) => {
    const known = ids.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const id = newId();
    ids.set(`${kind} ${key}`, id);
    return id;
  };
  return { of, ofMaybe: (kind, key) => (key === null ? null : of(kind, key)) };
}
