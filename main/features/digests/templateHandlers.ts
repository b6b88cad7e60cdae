import type { HandlersOf } from '#main/core/context.ts';
import { listPlaceholders } from '#main/templates/fillTemplate.ts';
import { openTemplate } from '#main/templates/openTemplate.ts';
import type { digestsContract } from '#shared/features/digests/digestsContract.ts';
import type { TemplateInfo } from '#shared/features/digests/templatesModel.ts';
import { findMissing, isPlaceholder } from '#shared/features/digests/templateValues.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  deleteTemplate,
  findTemplate,
  type StoredTemplate,
  storeTemplate,
} from './templateStore.ts';

type Names = 'template' | 'setTemplate' | 'removeTemplate' | 'exportTemplate';

function describe({ id, name, addedAt, bytes }: StoredTemplate): TemplateInfo {
  const found = listPlaceholders(openTemplate(bytes));
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
    const stored = await findTemplate(db, id);
    return stored ? describe(stored) : null;
  },
  setTemplate: async ({ db, clock }, { id, name, base64 }) => {
    const template = { id, name, addedAt: clock.now(), bytes: Buffer.from(base64, 'base64') };
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
