import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { dutiesContract } from '#shared/features/duties/dutiesContract.ts';
import {
  buildJobDescription,
  type JobDescription,
} from '#shared/features/duties/jobDescription.ts';
import { currentVersion, draftVersion } from '#shared/features/duties/sheetRules.ts';
import type { Organisation } from '#shared/features/org/orgRules.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadHandoffs } from './handoffStore.ts';
import { requireBook } from './postVersions.ts';
import { listHolders, listUnits } from './readDuties.ts';

function listSuperiors(org: Organisation, postId: string): string[] {
  const seats = org.seats.filter((seat) => seat.postId === postId);
  const posts = seats.flatMap(({ id }) => {
    const superior = org.seatById.get(org.superiorOf.get(id) ?? '');
    return org.postById.get(superior?.postId ?? '')?.name ?? [];
  });
  return [...new Set(posts)];
}

async function loadJob(db: ReadableDb, postId: string, today: string): Promise<JobDescription> {
  const book = await requireBook(db, postId);
  const version = currentVersion(book.versions) ?? draftVersion(book.versions);
  if (!version) throw ruleFailure('duties.nothingToPrint', { post: book.post.name });
  const org = await loadOrganisation(db, today);
  const handoffs = await loadHandoffs(db);
  return {
    teamName: await loadTeamName(db),
    postName: book.post.name,
    units: listUnits(org, postId),
    superiors: listSuperiors(org, postId),
    holders: listHolders(org, book, []).map(({ name }) => name),
    version,
    upstream: handoffs.filter(({ toPostId }) => toPostId === postId),
    downstream: handoffs.filter(({ fromPostId }) => fromPostId === postId),
  };
}

type Exports = 'exportJobDescription';

export const exportHandlers: Pick<HandlersOf<typeof dutiesContract>, Exports> = {
  exportJobDescription: async ({ db, clock, host }, order) => {
    const { postId, language, format, workToken } = order;
    const wording = wordingOf(language);
    const job = await loadJob(db, postId, clock.today());
    const document = buildJobDescription(job, wording);
    const content: ExportContent = { type: 'document', document };
    const suggestedName = toFileName([document.title], format);
    return host.exportFile({ workToken, suggestedName, format, content });
  },
};
