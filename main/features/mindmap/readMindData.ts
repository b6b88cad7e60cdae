import type { QueryContext } from '#main/core/context.ts';
import { listSheets, loadHandoffs } from '#main/features/duties/index.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import type { MindData } from '#shared/features/mindmap/mindModel.ts';

/** Today's units and posts with the duties as they are being worked on. */
export async function readMindData({
  db,
  clock,
}: Pick<QueryContext, 'db' | 'clock'>): Promise<MindData> {
  const org = await loadOrganisation(db, clock.today());
  const known = new Set(org.units.map(({ id }) => id));
  const sheets = await listSheets(db);
  return {
    workspaceName: await loadTeamName(db),
    units: org.units.map(({ id, name, parentUnitId, revision }) => ({
      ...{ id, name, revision },
      parentUnitId: parentUnitId !== null && known.has(parentUnitId) ? parentUnitId : null,
    })),
    posts: sheets.map(({ post, sheet }) => {
      const seats = org.seats.filter(({ postId }) => postId === post.id);
      const unitIds = [...new Set(seats.map(({ unitId }) => unitId))];
      const { id: postId, name, aliases, revision } = post;
      return { postId, name, aliases, revision, unitIds, sheet };
    }),
    handoffs: await loadHandoffs(db),
  };
}
