import type { CellKind, SheetColumn, Workbook, WorkbookCell } from '#shared/documents/workbook.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type TextKey, type Translate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { maskField } from './maskField.ts';
import type { RosterPerson } from './rosterFacts.ts';
import { exportedKeys, type RosterKey, ruleOf } from './rosterFields.ts';

export interface RosterFile {
  readonly team: string;
  readonly day: string;
  /** In the order of the file. */
  readonly people: readonly RosterPerson[];
  readonly language: Language;
  /** Private fields as they are, and not as masks. */
  readonly showsPrivate: boolean;
}

function cellKind(key: RosterKey): CellKind {
  return ruleOf(key).kind === 'day' ? 'date' : 'text';
}

function toColumn(key: RosterKey, t: Translate): SheetColumn {
  return { header: t(`roster.field_${key}`), width: ruleOf(key).width, kind: cellKind(key) };
}

function toCell(
  key: RosterKey,
  value: string,
  { t, file }: { t: Translate; file: RosterFile },
): WorkbookCell {
  const { kind, isPrivate } = ruleOf(key);
  if (value === '') return null;
  if (isPrivate && !file.showsPrivate) return { value: maskField(value), kind: 'text' };
  return kind === 'type' ? t(`people.type_${value}` as TextKey) : value;
}

/** The roster as one sheet: printed on A4 across, every number that is a name kept as text. */
export function buildRosterWorkbook(file: RosterFile): Workbook {
  const t = createTranslate(file.language);
  const title = t('roster.fileTitle');
  const facts = t(file.showsPrivate ? 'roster.fileFacts' : 'roster.fileFactsMasked', {
    team: file.team,
    day: file.day,
    count: file.people.length,
  });
  const rows = file.people.map(({ values }) =>
    exportedKeys.map((key) => toCell(key, values[key], { t, file })),
  );
  return {
    title,
    sheets: [
      {
        name: title,
        titleRows: [title, facts],
        columns: exportedKeys.map((key) => toColumn(key, t)),
        rows,
        frozenColumns: 1,
        hasFilter: true,
        isLandscape: true,
        header: { left: title, right: file.day },
        footer: file.team,
      },
    ],
  };
}

export function rosterFileName(
  { team, day, language }: Pick<RosterFile, 'team' | 'day' | 'language'>,
  format: 'xlsx' | 'csv',
): string {
  return toFileName([createTranslate(language)('roster.fileTitle'), team, day], format);
}
