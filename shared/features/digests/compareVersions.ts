import type { Digest, DigestChange, DigestChanges, DigestItem } from './digestsModel.ts';

function included({ items }: Digest): Map<string, DigestItem> {
  return new Map(items.filter(({ isIncluded }) => isIncluded).map((item) => [item.key, item]));
}

function changeOf(item: DigestItem, before: DigestItem | undefined): DigestChange | null {
  const { section, name, text } = item;
  if (!before) return { kind: 'added', section, name, text, before: null };
  if (before.text !== text) return { kind: 'reworded', section, name, text, before: before.text };
  if (before.section === section) return null;
  return { kind: 'moved', section, name, text, before: null };
}

/** What the boss reads otherwise than the team, and how much of the team's lines stays below. */
export function compareVersions(team: Digest, boss: Digest): DigestChanges {
  const below = included(team);
  const above = included(boss);
  const changes = [...above.values()].flatMap((item) => changeOf(item, below.get(item.key)) ?? []);
  const leftOut = [...below.keys()].filter((key) => !above.has(key)).length;
  return { changes, leftOut };
}
