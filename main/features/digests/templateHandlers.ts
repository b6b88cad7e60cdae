import type { HandlersOf } from '#main/core/context.ts';
import type { digestsContract } from '#shared/features/digests/digestsContract.ts';
import type { TemplateInfo } from '#shared/features/digests/templatesModel.ts';
import { findMissing, isPlaceholder } from '#shared/features/digests/templateValues.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  deleteTemplate,
  findTemplate,
  findTemplateFacts,
  type StoredTemplate,
  storeTemplate,
} from './templateStore.ts';

type Names = 'template' | 'inspectTemplate' | 'setTemplate' | 'removeTemplate' | 'exportTemplate';

function describe({
  id,
  name,
  addedAt,
  placeholders: found,
}: Omit<StoredTemplate, 'bytes'>): TemplateInfo {
  return {
    id,
    name,
    addedAt,
    known: found.filter(isPlaceholder),
    unknown: found.filter((one) => !isPlaceholder(one)),
    missing: findMissing(found),
  };
}

export const templateHandlers: Pick<HandlersOf<typeof digestsContract>, Names> = {
  template: async ({ db }, { id }) => {
    const stored = await findTemplateFacts(db, id);
    return stored ? describe(stored) : null;
  },
  inspectTemplate: async ({ host }, { name, base64 }) => {
    const found = await host.inspectTemplate({ name, bytes: Buffer.from(base64, 'base64') });
    // Longer names are words somebody put between braces.
    const placeholders = found.filter((one) => one.length <= 200).slice(0, 1000);
    return { placeholders };
  },
  setTemplate: async ({ db, clock }, { id, name, base64, placeholders }) => {
    const bytes = Buffer.from(base64, 'base64');
    const template = { id, name, addedAt: clock.now(), bytes, placeholders };
    const info = describe(template);
    if (info.known.length === 0)
      throw new Failure({ code: 'invalid', key: 'templates.noPlaceholders' });
    await storeTemplate(db, template);
    return info;
  },
  removeTemplate: async ({ db }, { id }) => {
    await deleteTemplate(db, id);
    return {};
  },
  exportTemplate: async ({ db, host }, { id, workToken }) => {
    const stored = await findTemplate(db, id);
    if (!stored) throw new Failure({ code: 'not_found', key: 'common.notFound' });
    return host.exportFile({
      workToken,
      format: 'docx',
      suggestedName: stored.name,
      content: { type: 'template', template: { file: stored.bytes, values: null } },
    });
  },
};
