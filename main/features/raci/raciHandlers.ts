import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { listDuties } from '#main/features/duties/index.ts';
import type { raciContract } from '#shared/features/raci/raciContract.ts';
import type { ImportedMatter, RaciParties } from '#shared/features/raci/raciModel.ts';
import {
  assertOneAccountable,
  changeRoles,
  checkMatter,
  rolesOf,
} from '#shared/features/raci/raciRules.ts';
import { buildMatrixWorkbook } from '#shared/features/raci/raciWorkbook.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { generateMatters } from './generateMatters.ts';
import {
  deleteMatter,
  findMatter,
  insertMatter,
  loadPartyNames,
  type MatterWithCells,
  storeCell,
  storeTitle,
} from './raciStore.ts';
import { readMatrix } from './readMatrix.ts';

async function requireMatter({ db }: CommandContext, id: string): Promise<MatterWithCells> {
  const matter = await findMatter(db, id);
  if (!matter) throw new Failure({ code: 'not_found', key: 'raci.gone' });
  return matter;
}

/** @throws Failure `not_found` when a post or person is gone. */
async function namesOf(
  { db }: CommandContext,
  parties: RaciParties,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const wanted = [...new Set(ids)];
  const rows = await loadPartyNames(db, parties, wanted);
  if (rows.length < wanted.length) throw new Failure({ code: 'not_found', key: 'raci.partyGone' });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

async function importMatter(
  context: CommandContext,
  parties: RaciParties,
  given: ImportedMatter,
): Promise<void> {
  const { db, newId, sequence } = context;
  if (checkMatter(given.cells).includes('manyA')) {
    throw ruleFailure('raci.importedTwoA', { title: given.title });
  }
  await namesOf(
    context,
    parties,
    given.cells.map(({ partyId }) => partyId),
  );
  const matter =
    given.id === null
      ? { id: newId(), parties, title: given.title, dutyKey: null, cells: [] }
      : await requireMatter(context, given.id);
  if (given.id === null) await insertMatter(db, matter, sequence);
  for (const { partyId } of matter.cells) await storeCell(context, matter, { partyId, roles: [] });
  for (const cell of given.cells) await storeCell(context, matter, cell);
}

export const raciHandlers: HandlersOf<typeof raciContract> = {
  matrix: (context, { parties }) => readMatrix(context, parties),
  exportMatrix: async (context, { parties, language, format, workToken }) => {
    const wording = wordingOf(language);
    const workbook = buildMatrixWorkbook(await readMatrix(context, parties), wording);
    return context.host.exportFile({
      workToken,
      format,
      suggestedName: toFileName([workbook.title], format),
      content: { type: 'workbook', workbook },
    });
  },

  generate: (context, order) => generateMatters(context, order),
  addMatter: async ({ db, newId, sequence }, { parties, title }) => {
    const id = newId();
    await insertMatter(db, { id, parties, title, dutyKey: null }, sequence);
    return { id };
  },
  renameMatter: async (context, { id, title }) => {
    const { dutyKey } = await requireMatter(context, id);
    const duties = dutyKey === null ? [] : await listDuties(context.db);
    const duty = duties.find(({ key }) => key === dutyKey);
    if (duty) throw ruleFailure('raci.namedByDuty', { title: duty.title });
    await storeTitle(context.db, id, { title, revision: context.sequence });
    return {};
  },
  removeMatters: async (context, { ids }) => {
    for (const id of ids) {
      await requireMatter(context, id);
      await deleteMatter(context.db, id);
    }
    return {};
  },
  setRole: async (context, { matterId, partyId, role, isSet }) => {
    const matter = await requireMatter(context, matterId);
    const ids = [partyId, ...matter.cells.map((cell) => cell.partyId)];
    const nameOf = await namesOf(context, matter.parties, ids);
    if (role === 'A' && isSet) assertOneAccountable(matter, partyId, nameOf);
    const roles = changeRoles(rolesOf(matter.cells, partyId), role, isSet);
    await storeCell(context, matter, { partyId, roles });
    return {};
  },
  clearCell: async (context, { matterId, partyId }) => {
    await storeCell(context, await requireMatter(context, matterId), { partyId, roles: [] });
    return {};
  },
  importMatters: async (context, { parties, matters }) => {
    for (const matter of matters) await importMatter(context, parties, matter);
    const added = matters.filter(({ id }) => id === null).length;
    return { added, changed: matters.length - added };
  },
};
