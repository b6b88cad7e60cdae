import type { Language } from '#shared/features/workspace/workspaceModel.ts';

/** A UTC instant as local date and minute in the language shown. */
export function formatMoment(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
