import type { Sheet } from '#shared/features/duties/dutiesModel.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { writeKpi } from './kpiText.ts';
import type { MindData, MindNode } from './mindModel.ts';

type Post = MindData['posts'][number];

/** Where a post stands: in a unit, or in none. */
interface Place {
  readonly unitId: string | null;
  readonly postId: string;
}

function kpiNodes(
  sheet: Sheet,
  dutyKey: string | null,
  place: Place,
  wording: Wording,
): MindNode[] {
  return sheet.kpis
    .filter((kpi) => kpi.dutyKey === dutyKey)
    .map((kpi) => ({
      ...place,
      id: `kpi ${place.unitId} ${place.postId} ${kpi.key}`,
      kind: 'kpi',
      key: kpi.key,
      text: writeKpi(wording, kpi),
      children: [],
    }));
}

function postNode(post: Post, unitId: string | null, wording: Wording): MindNode {
  const { postId, name, sheet } = post;
  const place = { unitId, postId };
  const duties = sheet.duties.map(
    ({ key, title }): MindNode => ({
      ...place,
      id: `duty ${unitId} ${postId} ${key}`,
      kind: 'duty',
      key,
      text: title,
      children: kpiNodes(sheet, key, place, wording),
    }),
  );
  return {
    ...place,
    id: `post ${unitId} ${postId}`,
    kind: 'post',
    key: null,
    text: name,
    children: [...duties, ...kpiNodes(sheet, null, place, wording)],
  };
}

/** Root → unit → post → duty → KPI; posts without a seat stand under the root. */
export function buildMindTree(data: MindData, wording: Wording): MindNode {
  const unitNodes = (parentUnitId: string | null): MindNode[] =>
    data.units
      .filter((unit) => unit.parentUnitId === parentUnitId)
      .map(({ id, name }) => ({
        id: `unit ${id}`,
        kind: 'unit',
        text: name,
        unitId: id,
        postId: null,
        key: null,
        children: [
          ...data.posts
            .filter(({ unitIds }) => unitIds.includes(id))
            .map((post) => postNode(post, id, wording)),
          ...unitNodes(id),
        ],
      }));
  const loose = data.posts.filter(({ unitIds }) => unitIds.length === 0);
  return {
    id: 'root',
    kind: 'root',
    text: data.workspaceName,
    unitId: null,
    postId: null,
    key: null,
    children: [...unitNodes(null), ...loose.map((post) => postNode(post, null, wording))],
  };
}

/** The node and everything below it, parents first. */
export function listMindNodes(node: MindNode): MindNode[] {
  return [node, ...node.children.flatMap(listMindNodes)];
}

export interface PlacedNode {
  readonly node: MindNode;
  readonly parent: MindNode | null;
  /** Among its siblings, from 0. */
  readonly index: number;
}

/** Every node by its id. */
export function indexMindTree(root: MindNode): ReadonlyMap<string, PlacedNode> {
  const found = new Map<string, PlacedNode>([[root.id, { node: root, parent: null, index: 0 }]]);
  for (const parent of listMindNodes(root)) {
    for (const [index, node] of parent.children.entries()) {
      found.set(node.id, { node, parent, index });
    }
  }
  return found;
}
