import { basename } from 'node:path';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { chooseSheet } from '#shared/features/roster/rosterHeadings.ts';
import type {
  ImportedRoster,
  RosterImport,
  RosterPreview,
  RosterRow,
} from '#shared/features/roster/rosterModel.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { requireOption, type Verb, VerbFailure, type VerbInput } from './commandLine.ts';
import { requireFile, storeIfAsked } from './importFile.ts';
import { readBytesOrFail } from './readInput.ts';
import { explainFailures, type OpenedWorkspace, withWorkspace } from './withWorkspace.ts';

const translate = createTranslate('zh-CN');

async function readTable(input: VerbInput, file: string): Promise<GivenTable> {
  const bytes = readBytesOrFail(file);
  return explainFailures(() => input.readGivenTable({ name: basename(file), bytes }));
}

function describeRow({ number, state, name, changes, problems, notes }: RosterRow) {
  return {
    row: number,
    state,
    name,
    changes,
    problems: problems.map(({ field, reason, params }) => ({
      field,
      reason,
      text: translate(`roster.reason_${reason}`, params),
    })),
    notes: notes.map(({ field, note, params }) => ({
      field,
      note,
      text: translate(`roster.note_${note}`, params),
    })),
  };
}

type Order = Omit<RosterImport, 'expected'>;

async function runImport(input: VerbInput, workspace: OpenedWorkspace, order: Order) {
  const { fileName: _fileName, ...source } = order;
  const preview = await workspace.call<RosterPreview>('roster.preview', source);
  if (!preview.columns.some(({ field }) => field === 'name')) {
    throw new VerbFailure(translate('roster.noTable'));
  }
  const { counts, digest } = preview;
  const store = () =>
    workspace.call<Pick<ImportedRoster, 'id'>>('roster.import', { ...order, expected: digest });
  return { preview, imported: await storeIfAsked(input, workspace, { counts, store }) };
}

/**
 * `import-roster`: prints what a table would do to the roster, row by row; with `--yes` it does it
 * in one act and keeps a verified backup from before. Rejected rows stay aside.
 */
export const importRosterVerb: Verb = {
  usage: 'import-roster --workspace FILE [--yes] FILE.xlsx|csv',
  options: ['workspace'],
  flags: ['yes'],
  takesFile: true,
  run: async (input) => {
    const path = requireOption(input, 'workspace');
    const file = requireFile(input);
    const table = await readTable(input, file);
    const sheet = chooseSheet(table.sheets);
    if (!sheet) throw new VerbFailure(translate('roster.noTable'));
    const source = {
      sheet,
      headingRow: null,
      columns: null,
      dayOrder: null,
      answers: {},
      superiors: {},
    };
    const order = { ...source, fileName: basename(file) };
    const { preview, imported } = await withWorkspace(path, (workspace) =>
      runImport(input, workspace, order),
    );
    const { columns, counts, creates, passedOver, rows } = preview;
    const described = { file: order.fileName, sheet: sheet.name, encoding: table.encoding };
    const facts = { columns, counts, creates, passedOver, rows: rows.map(describeRow) };
    const json = JSON.stringify({ ...described, ...facts, imported }, null, 2);
    if (counts.new + counts.changed + counts.same > 0) return json;
    const failure = new VerbFailure('没有一行能导入，原因见每一行。工作区没有改动。');
    throw Object.assign(failure, { stdout: json });
  },
};
