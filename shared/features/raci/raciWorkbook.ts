import type { Workbook } from '#shared/documents/workbook.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { numberRepeats } from '#shared/lib/numberRepeats.ts';
import type { RaciColumn, RaciMatrix } from './raciModel.ts';
import { rolesOf } from './raciRules.ts';

/**
 * The name of each column, so that a file can be read back: those that share one carry their unit,
 * and a number where that is the same too.
 */
export function columnNames(columns: readonly RaciColumn[]): ReadonlyMap<string, string> {
  const count = Map.groupBy(columns, ({ name }) => name);
  const names = columns.map(({ name, units }) => {
    const isShared = (count.get(name)?.length ?? 0) > 1;
    return isShared && units.length > 0 ? `${name}（${units.join('、')}）` : name;
  });
  const unique = numberRepeats(names);
  return new Map(columns.map(({ id, name }, index) => [id, unique[index] ?? name]));
}

/** The matrix as a sheet: a row per matter, a column per party, `R/A` where one has both. */
export function buildMatrixWorkbook(matrix: RaciMatrix, { t }: Wording): Workbook {
  const title = t('raci.title');
  const names = columnNames(matrix.columns);
  return {
    title,
    sheets: [
      {
        name: title,
        titleRows: [title, t('raci.legend')],
        columns: [
          { header: t('raci.matter'), width: 36, kind: 'text' },
          { header: t('duties.post'), width: 14, kind: 'text' },
          ...matrix.columns.map(({ id }) => ({
            header: names.get(id) ?? '',
            width: 11,
            kind: 'text' as const,
          })),
        ],
        rows: matrix.matters.map((matter) => [
          matter.title,
          matter.postName,
          ...matrix.columns.map(({ id }) => rolesOf(matter.cells, id).join('/')),
        ]),
        frozenColumns: 1,
        isLandscape: true,
        header: { left: title, right: '' },
        footer: title,
      },
    ],
  };
}
