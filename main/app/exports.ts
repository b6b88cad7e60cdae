import type { ExportRequest } from '#main/core/host.ts';
import type { ExportedFile } from '#shared/features/files/filesContract.ts';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** Placeholder until the export job lands. */
export async function exportFile(
  _request: ExportRequest,
  _report: (notice: ProgressNotice) => void,
): Promise<ExportedFile | null> {
  throw new Failure({ code: 'internal', key: 'common.internal' });
}

export function cancelExport(_workToken: string): void {}
