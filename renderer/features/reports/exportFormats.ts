import type { FileFormat } from '#shared/features/files/filesModel.ts';

/** What a report and a week can become, the most asked for first. */
export const exportFormats: readonly FileFormat[] = ['docx', 'xlsx', 'pdf', 'png', 'md'];
