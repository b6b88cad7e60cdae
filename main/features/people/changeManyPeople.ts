import type { CommandContext } from '#main/core/context.ts';
import type { ManyChanges, Person } from '#shared/features/people/peopleModel.ts';
import { changeTags } from '#shared/features/people/peopleRules.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { loadPeople, loadPersonRows } from './peopleStore.ts';
import { requirePerson } from './requirePerson.ts';
import { storeFields } from './storeFields.ts';

/** The same change of several people, whatever state the page last saw; how many it was new to. */
export async function changeManyPeople(
  context: CommandContext,
  { ids, changes }: { readonly ids: readonly string[]; readonly changes: ManyChanges },
): Promise<{ changed: number }> {
  const { db, clock } = context;
  const rows = new Map((await loadPersonRows(db)).map((person) => [person.id, person]));
  const shownOf = new Map((await loadPeople(db, clock.today())).map((each) => [each.id, each]));
  const { addTags = [], removeTags = [], ...fields } = changes;
  let changed = 0;
  for (const id of new Set(ids)) {
    const shown = requirePerson(shownOf, id);
    const tags = changeTags(shown.tags, { addTags, removeTags });
    const after: Person = { ...mergeDefined<Person>(shown, fields), tags };
    if (JSON.stringify(after) === JSON.stringify(shown)) continue;
    await storeFields(context, { stored: requirePerson(rows, id), shown, after });
    changed += 1;
  }
  return { changed };
}
