/** What may be changed: some of the fields; one that is undefined keeps its value. */
export type Changes<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined };

/** The fields with the changes that were really given. */
export function mergeDefined<Fields extends object>(
  fields: Fields,
  changes: Changes<Fields>,
): Fields {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...fields, ...(Object.fromEntries(given) as Partial<Fields>) };
}
