import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import {
  type OrgTemplate,
  type TemplateSource,
  templateOfOrganisation,
  templateOfStructure,
} from '#shared/features/org/orgTemplate.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { requireRow } from './found.ts';
import { loadOrganisation } from './organisationStore.ts';
import { deleteTemplate, findTemplate, insertTemplate, listTemplates } from './templateStore.ts';

type TemplateHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'templates' | 'saveTemplate' | 'removeTemplate'
>;

/** The built-in structure or the team's own one a choice stands for. */
export async function loadTemplate(db: ReadableDb, source: TemplateSource): Promise<OrgTemplate> {
  if ('code' in source) return templateOfStructure(source.code);
  return requireRow(await findTemplate(db, source.templateId));
}

export const templateHandlers: TemplateHandlers = {
  templates: ({ db }) => listTemplates(db),

  saveTemplate: async ({ db, clock, newId }, { name }) => {
    const savedOn = clock.today();
    const org = await loadOrganisation(db, savedOn);
    if (org.seats.length === 0) throw ruleFailure('restructure.nothingToSave');
    if ((await listTemplates(db)).some((saved) => saved.name === name)) {
      throw ruleFailure('restructure.nameTaken', { name });
    }
    const id = newId();
    await insertTemplate(db, { id, name, savedOn, template: templateOfOrganisation(org) });
    return { id };
  },

  removeTemplate: async ({ db }, { id }) => {
    requireRow(await findTemplate(db, id));
    await deleteTemplate(db, id);
    return {};
  },
};
