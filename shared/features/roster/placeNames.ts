import { matchPost } from '#shared/features/org/builtin/matchPost.ts';
import { builtinPost } from '#shared/features/org/builtin/postLibrary.ts';
import type { Organisation, Unit } from '#shared/features/org/orgRules.ts';
import type { NewPostPlan, NewUnitPlan, Ref } from '#shared/features/org/placePlan.ts';
import { foldedName } from './rosterFacts.ts';
import type { RowReason } from './rosterModel.ts';

export type FoundUnit = { readonly unit: Ref } | { readonly reason: RowReason };

const pathSeparators = /\s*[/／>＞\\→]\s*/u;

/** Units by what a table calls them; those nobody has yet are planned. */
export function createUnitNames(org: Organisation) {
  const planned = new Map<Ref, NewUnitPlan>();
  const byName = Map.groupBy(org.units, ({ name }) => foldedName(name));
  const keyOf = (name: string, parent: Ref | null): Ref =>
    `unit ${parent ?? ''} ${foldedName(name)}`;

  const findBelow = (name: string, parent: Ref | null): Ref | null => {
    const isHere = (unit: Unit) => unit.parentUnitId === parent;
    const known = byName.get(foldedName(name))?.find(isHere)?.id;
    const key = keyOf(name, parent);
    return known ?? (planned.has(key) ? key : null);
  };

  const plan = (name: string, parent: Ref | null): Ref => {
    const key = keyOf(name, parent);
    planned.set(key, { key, name, parent });
    return key;
  };

  const findPath = (names: readonly string[]): Ref => {
    const [first = '', ...below] = names;
    const top = byName.get(foldedName(first)) ?? [];
    const start = top.length === 1 && top[0] ? top[0].id : findBelow(first, null);
    return below.reduce<Ref>(
      (parent, name) => findBelow(name, parent) ?? plan(name, parent),
      start ?? plan(first, null),
    );
  };

  return {
    planned,
    find: (text: string): FoundUnit => {
      const named = byName.get(foldedName(text)) ?? [];
      if (named.length === 1 && named[0]) return { unit: named[0].id };
      if (named.length > 1) return { reason: 'unitAmbiguous' };
      const names = text.split(pathSeparators).filter((name) => name !== '');
      return { unit: findPath(names.length > 0 ? names : [text]) };
    },
    nameOf: (unit: Ref): string => planned.get(unit)?.name ?? org.unitById.get(unit)?.name ?? '',
  };
}

/** Posts by what a table calls them: the team's own, then the library, then a new one. */
export function createPostNames(org: Organisation) {
  const planned = new Map<Ref, NewPostPlan>();
  const byName = new Map<string, Ref>();
  const byCode = new Map<string, Ref>();
  for (const { id, code, aliases } of org.posts) {
    for (const alias of aliases) byName.set(foldedName(alias), id);
    if (code !== null) byCode.set(code, id);
  }
  for (const { id, name } of org.posts) byName.set(foldedName(name), id);
  const plan = (key: Ref, post: Omit<NewPostPlan, 'key'>): Ref => {
    planned.set(key, { ...post, key });
    return key;
  };
  return {
    planned,
    find: (text: string): Ref => {
      const own = byName.get(foldedName(text));
      if (own !== undefined) return own;
      const code = matchPost(text);
      if (code === null) return plan(`post ${foldedName(text)}`, { name: text, code });
      return byCode.get(code) ?? plan(`post of ${code}`, { name: builtinPost(code).zh, code });
    },
    nameOf: (post: Ref): string => planned.get(post)?.name ?? org.postById.get(post)?.name ?? '',
  };
}
