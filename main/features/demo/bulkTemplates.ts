import type { DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import { builtinPost } from '#shared/features/org/builtin/postLibrary.ts';

/** The report template of each person, by the post of their main seat. */
export function matchTemplate(organisation: DemoOrganisation): (personKey: string) => string {
  const posts = new Map(organisation.seats.map(({ key, postCode }) => [key, postCode]));
  const templates = new Map<string, string>();
  for (const { personKey, seatKey, kind } of organisation.assignments) {
    const post = posts.get(seatKey);
    if (kind === 'main' && post) templates.set(personKey, builtinPost(post).template);
  }
  return (personKey) => templates.get(personKey) ?? 'general';
}
