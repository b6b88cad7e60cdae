export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** What may tell people of one name apart, the plainest first; '' when unknown. */
  readonly facts: readonly string[];
}

/** The first fact that is known of all of them and differs. */
function findTellingFact(people: readonly Namesake[]): number {
  const width = Math.max(...people.map(({ facts }) => facts.length));
  for (let index = 0; index < width; index += 1) {
    const values = people.map(({ facts }) => facts[index] ?? '');
    if (!values.includes('') && new Set(values).size === people.length) return index;
  }
  return -1;
}

/**
 * A word beside each name that more than one person carries; where no fact tells them apart, a
 * number in the order they were added.
 */
export function tellNamesakesApart(people: readonly Namesake[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const same of Map.groupBy(people, ({ name }) => name).values()) {
    if (same.length < 2) continue;
    const fact = findTellingFact(same);
    const inOrder = same.toSorted((left, right) => (left.id < right.id ? -1 : 1));
    for (const [index, { id, facts }] of inOrder.entries()) {
      words.set(id, (fact === -1 ? undefined : facts[fact]) ?? String(index + 1));
    }
  }
  return words;
}
