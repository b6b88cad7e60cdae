import { basename } from 'node:path';
import type {
  ImportPlan,
  MindImportChoices,
  MindImportCounts,
} from '#shared/features/mindmap/importModel.ts';
import type { MindData } from '#shared/features/mindmap/mindModel.ts';
import type { mindmapContract } from '#shared/features/mindmap/mindmapContract.ts';
import { digestPlan, planImport } from '#shared/features/mindmap/planImport.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import type { InputOf } from '#shared/ipc/procedure.ts';
import { requireOption, type Verb } from './commandLine.ts';
import { requireFile, storeIfAsked } from './importFile.ts';
import { readBytesOrFail } from './readInput.ts';
import { explainFailures, withWorkspace } from './withWorkspace.ts';

type Order = InputOf<(typeof mindmapContract)['importMap']>;

const wording = wordingOf('zh-CN');
const asProposed: MindImportChoices = { flipped: [], kinds: {} };

/** What differs; of what is the same only the number is of use. */
function describePlan({ rows, counts, untouched, offWeights }: ImportPlan) {
  const described = rows
    .filter(({ state }) => state !== 'same')
    .map(({ state, kind, text, before, reason, note }) => ({
      ...{ state, kind, text, before },
      reason: reason && wording.t(`mindmap.reason_${reason}`),
      note: note && wording.t(`mindmap.note_${note}`),
    }));
  return { counts, rows: described, untouched, offWeights };
}

/**
 * `import-duties`: prints what an outline would do to units, posts, duties and KPIs; with `--yes`
 * it does it in one act and keeps a verified backup from before. Nothing is ever removed.
 */
export const importDutiesVerb: Verb = {
  usage: 'import-duties --workspace FILE [--yes] FILE.md|opml|mm',
  options: ['workspace'],
  flags: ['yes'],
  takesFile: true,
  run: async (input) => {
    const path = requireOption(input, 'workspace');
    const file = requireFile(input);
    const given = { name: basename(file), bytes: readBytesOrFail(file) };
    const outline = await explainFailures(() => input.readGivenOutline(given));
    const { nodes, passedOver } = outline;
    const result = await withWorkspace(path, async (workspace) => {
      const data = await workspace.call<MindData>('mindmap.data', {});
      const plan = planImport(data, { outline, choices: asProposed, wording });
      const { counts } = plan;
      const shown = { outline, choices: asProposed, expected: digestPlan(plan) };
      const order: Order = { ...shown, language: 'zh-CN' };
      const store = () => workspace.call<MindImportCounts>('mindmap.importMap', order);
      return { plan, imported: await storeIfAsked(input, workspace, { counts, store }) };
    });
    const described = { file: given.name, nodes: nodes.length, passedOver };
    const { plan, imported } = result;
    return JSON.stringify({ ...described, ...describePlan(plan), imported }, null, 2);
  },
};
