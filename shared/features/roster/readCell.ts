import { type GivenCell, kindOf, textOf } from '#shared/documents/givenTable.ts';
import { safeText } from '#shared/documents/safeText.ts';
import { type EmploymentType, employmentTypes } from '#shared/features/people/peopleModel.ts';
import { isMasked } from './maskField.ts';
import { type DayRules, readDay } from './readDay.ts';
import { isContactKey, type RosterKey, ruleOf } from './rosterFields.ts';
import type { RowNote, RowReason } from './rosterModel.ts';

/** What a cell says of a field, in the form fields are compared in; `''` says nothing. */
export type ReadCell =
  | { readonly value: string; readonly note?: RowNote }
  | { readonly reason: RowReason; readonly params?: Readonly<Record<string, string | number>> };

export type CellRules = Omit<DayRules, 'needsYear'>;

/** Words that stand where nothing is known. */
const blankWords = /^(?:[-—–/\\]+|无|暂无|待定|没有|n\/?a|null|none|nil)$/iu;

const typeWords: Readonly<Record<EmploymentType, readonly string[]>> = {
  regular: ['正式', '正式工', '正式员工', '全职', '已转正', '转正', '在编', '合同工', 'full-time'],
  probation: ['试用', '试用期', '试用员工', '未转正', '试岗'],
  part_time: ['兼职', '兼职员工', '临时工', '小时工', 'part-time', 'part time'],
  outsourced: ['外包', '劳务', '劳务派遣', '派遣', '外聘', '第三方', 'outsourcing', 'contractor'],
  intern: ['实习', '实习生', '见习', 'internship', 'trainee'],
};

const typeByWord: ReadonlyMap<string, EmploymentType> = new Map(
  employmentTypes.flatMap((type) =>
    [type, ...typeWords[type]].map((word): [string, EmploymentType] => [word, type]),
  ),
);

/** Days nobody knows the year of without it being said. */
const needsYear: ReadonlySet<RosterKey> = new Set(['bornOn', 'leftOn', 'contractEndsOn']);
const openEnd = /^(?:长期|无固定期限|无限期|永久)$/u;

const nameSeparators = /[、,，;；/|\n]+/u;
const mostNames = 20;

/** Two characters set apart to line up with three, as rosters print 张 伟. */
function closeName(text: string): string {
  return text.replace(/^(\p{Script=Han})[\s　]+(\p{Script=Han})$/u, '$1$2');
}

export function splitNames(text: string): string[] {
  return text
    .split(nameSeparators)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readType(text: string): ReadCell {
  const word = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
  const type = typeByWord.get(word);
  return type === undefined ? { reason: 'unknownType', params: { text } } : { value: type };
}

function readNames(text: string, eachLimit: number): ReadCell {
  const names = splitNames(text);
  if (names.length > mostNames) return { reason: 'tooManyNames', params: { limit: mostNames } };
  const long = names.find((name) => name.length > eachLimit);
  if (long !== undefined) return { reason: 'tooLong', params: { limit: eachLimit } };
  return { value: names.join('、') };
}

function readDayCell(field: RosterKey, cell: GivenCell, rules: CellRules): ReadCell {
  if (openEnd.test(textOf(cell).trim())) return { value: '' };
  const read = readDay(cell, { ...rules, needsYear: needsYear.has(field) });
  if ('reason' in read) return { reason: read.reason, params: { text: textOf(cell) } };
  return { value: read.day, ...(read.note && { note: read.note }) };
}

/** What no field can take, whatever it is. */
function findDamage(cell: GivenCell): RowReason | null {
  switch (kindOf(cell)) {
    case 'error':
      return 'errorValue';
    case 'uncalculated':
      return 'uncalculated';
    case 'damaged':
      return 'damaged';
    default:
      break;
  }
  const text = textOf(cell);
  if (text.includes('\uFFFD')) return 'unreadable';
  return /^\d(?:\.\d+)?E\+1\d$/iu.test(text.trim()) ? 'damaged' : null;
}

/** An apostrophe typed before a number to keep it as it is does not belong to it. */
function tidyText(field: RosterKey, text: string): string {
  const isNumber = ruleOf(field).kind === 'day' || isContactKey(field);
  return isNumber ? text.trim().replace(/^['’‘](?=[\d+])/u, '') : text.trim();
}

function readText(field: RosterKey, text: string): ReadCell {
  const { limit, kind } = ruleOf(field);
  const value = field === 'name' || field === 'superior' ? closeName(text) : text;
  if (value.length > limit) return { reason: 'tooLong', params: { limit } };
  return { value: kind === 'place' ? value.replaceAll(/\s*\n\s*/gu, ' ') : value };
}

/**
 * Reads one cell as a field. `known` is what is known of that person's field already: a cell that
 * says the same letter by letter is taken as it is, however strange.
 */
export function readCell(
  field: RosterKey,
  cell: GivenCell,
  options: CellRules & { readonly known?: string },
): ReadCell {
  const whole = textOf(cell);
  const { kind, eachLimit = 0 } = ruleOf(field);
  if (options.known !== undefined && safeText(options.known) === safeText(whole)) {
    return { value: options.known };
  }
  if (isMasked(field, whole)) return { value: '' };
  const damage = findDamage(cell);
  if (damage !== null) return { reason: damage, params: { text: whole } };
  const text = field === 'note' && whole.trim() !== '' ? whole : tidyText(field, whole);
  if (text === '' || (field !== 'name' && field !== 'note' && blankWords.test(text))) {
    return { value: '' };
  }
  if (kind === 'day') return readDayCell(field, cell, options);
  if (kind === 'type') return readType(text);
  if (kind === 'names') return readNames(text, eachLimit);
  return readText(field, text);
}
