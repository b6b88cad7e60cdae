import { attributeOf } from '#main/jobs/verify/scanXml.ts';
import {
  type GivenCell,
  type GivenRow,
  type GivenSheet,
  mostRows,
} from '#shared/documents/givenTable.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { assertFewRows } from './countRows.ts';
import type { Archive } from './openArchive.ts';
import {
  type MergedArea,
  readWorkbookFacts,
  type SheetCell,
  type WorkbookFacts,
  walkSheet,
} from './sheetCells.ts';
import { localName, walkXml } from './walkXml.ts';

interface NamedPart {
  readonly name: string;
  readonly part: string;
}

/** Parts by their relation id, as `xl/_rels/workbook.xml.rels` names them. */
function readTargets(archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(archive.readText('xl/_rels/workbook.xml.rels') ?? '<Relationships/>', {
    onOpen: (name, attributes) => {
      if (localName(name) !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributeOf(attributes, 'Id') ?? '', part);
    },
  });
  return targets;
}

/** The sheets of a workbook in the order of their tabs, those hidden left out. */
function listSheets(archive: Archive): NamedPart[] {
  const targets = readTargets(archive);
  const sheets: NamedPart[] = [];
  walkXml(archive.readText('xl/workbook.xml') ?? '', {
    onOpen: (tag, attributes) => {
      if (localName(tag) !== 'sheet') return;
      const state = attributeOf(attributes, 'state') ?? 'visible';
      const part = targets.get(attributeOf(attributes, 'r:id') ?? '');
      const name = attributeOf(attributes, 'name') ?? '';
      if (state === 'visible' && part !== undefined) sheets.push({ name, part });
    },
  });
  return sheets;
}

function toGivenCell(cell: SheetCell | undefined): GivenCell {
  if (cell === undefined) return '';
  return cell.kind === null ? cell.text : { text: cell.text, kind: cell.kind };
}

/** A department merged over the rows of its people stands in each of them. */
function fillDown(rows: readonly GivenRow[], areas: readonly MergedArea[]): GivenRow[] {
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
  const columns = areas.filter((area) => area.firstColumn === area.lastColumn);
  for (const { firstRow, lastRow, firstColumn } of columns) {
    const first = filled.find(({ number }) => number === firstRow)?.cells[firstColumn];
    if (first === undefined || first === '') continue;
    for (const { number, cells } of filled) {
      if (number <= firstRow || number > lastRow) continue;
      while (cells.length <= firstColumn) cells.push('');
      cells[firstColumn] = first;
    }
  }
  return filled;
}

/** More merged areas than this are decoration, and looking each up would take its time. */
const mostMerges = 2_000;

function readSheet(xml: string, name: string, facts: WorkbookFacts): GivenSheet {
  const rows: GivenRow[] = [];
  const areas: MergedArea[] = [];
  walkSheet(xml, facts, {
    onRow: (number, cells) => {
      if (!cells.some((cell) => cell !== undefined && cell.text.trim() !== '')) return;
      if (rows.length >= mostRows) {
        const params = { limit: mostRows };
        throw new Failure({ code: 'invalid', key: 'files.tooManyRows', params });
      }
      rows.push({ number, cells: Array.from(cells, toGivenCell) });
    },
    onMerge: (area) => {
      if (areas.length < mostMerges) areas.push(area);
    },
  });
  return { name, rows: fillDown(rows, areas), isFrom1904: facts.isFrom1904 };
}

/**
 * The sheets of a workbook as tables.
 * @throws Failure `files.damaged`, also when a sheet the workbook lists is not there, or
 * `files.tooManyRows`, `files.tooLarge`.
 */
export function readSheets(archive: Archive): GivenSheet[] {
  const sheets = listSheets(archive);
  const parts = sheets.map(({ part }) => part);
  assertFewRows(archive, parts, 'files.tooManyRows');
  const facts = readWorkbookFacts(archive);
  return sheets.map(({ name, part }) => {
    const xml = archive.readText(part);
    if (xml === undefined) throw new Failure({ code: 'invalid', key: 'files.damaged' });
    return readSheet(xml, name, facts);
  });
}
