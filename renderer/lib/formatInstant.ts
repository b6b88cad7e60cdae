import type { Language } from '#shared/features/workspace/workspaceModel.ts';

/** A UTC instant as the local day and minute, without the year: `11月20日 18:05`. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}
