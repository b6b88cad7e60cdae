/** Labels in their order, all different: the second of a kind gets a 2, the third a 3. */
export function numberRepeats(labels: readonly string[]): string[] {
  const given = new Set(labels);
  const taken = new Set<string>();
  return labels.map((label) => {
    let unique = label;
    for (let number = 2; taken.has(unique); number += 1) {
      const next = `${label} ${number}`;
      if (!given.has(next)) unique = next;
    }
    taken.add(unique);
    return unique;
  });
}
