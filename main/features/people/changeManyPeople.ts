import type { CommandContext } from '#main/core/context.ts';
import type { ManyChanges, Person } from '#shared/features/people/peopleModel.ts';
import { changeTags } from '#shared/features/people/peopleRules.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { loadKnownPeople } from './knownPeople.ts';
import { requirePerson } from './requirePerson.ts';
import { storeFields } from './storeFields.ts';

/** The same change of several people, whatever state the page last saw; how many it was new to. */
export async function changeManyPeople(
  context: CommandContext,
  { ids, changes }: { readonly ids: readonly string[]; readonly changes: ManyChanges },
): Promise<{ changed: number }> {
  const known = await loadKnownPeople(context);
  const { addTags = [], removeTags = [], ...fields } = changes;
  let changed = 0;
  for (const id of new Set(ids)) {
    const shown = requirePerson(known.shown, id);
    const tags = changeTags(shown.tags, { addTags, removeTags });
    const after: Person = { ...mergeDefined<Person>(shown, fields), tags };
    if (JSON.stringify(after) === JSON.stringify(shown)) continue;
    await storeFields(context, { stored: requirePerson(known.stored, id), shown, after });
    changed += 1;
  }
  return { changed };
}
