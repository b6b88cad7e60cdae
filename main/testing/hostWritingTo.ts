import type { Host } from '#main/core/host.ts';
import { JobRequest } from '#main/jobs/jobMessages.ts';
import { runJob } from '#main/jobs/runJob.ts';

/** A host whose save dialog always answers with this path; nothing that is printed can be written. */
export function hostWritingTo(target: string): Partial<Host> {
  const print = () => Promise.reject(new Error('nothing is printed without Electron'));
  const { signal } = new AbortController();
  return {
    exportFile: async ({ format, content, suggestedName }) => {
      const request = JobRequest.parse({ kind: 'export', format, content, target });
      const { bytes, notes } = await runJob(request, { print, report: () => undefined, signal });
      return { token: '', fileName: suggestedName, bytes, notes: [...notes] };
    },
  };
}
