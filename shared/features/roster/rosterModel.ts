import { z } from 'zod';
import { GivenSheet } from '#shared/documents/givenTable.ts';
import { WorkToken } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { rosterKeys } from './rosterFields.ts';

const RosterKeyName = z.enum(rosterKeys);

/** In which order 1/6/2026 names day and month. */
export const DayOrder = z.enum(['day_first', 'month_first']);
export type DayOrder = z.infer<typeof DayOrder>;

const RowNumber = z.string().regex(/^\d{1,7}$/);

/** For one row: the person it means, a new one, or none because it is left out. */
const RowAnswer = z.union([
  z.object({ kind: z.enum(['new', 'leave']) }),
  z.object({ kind: z.literal('person'), personId: z.string().max(60) }),
]);

/** Somebody a row may report to: one of the roster, or without an id the new person of a row. */
const SuperiorRef = z.object({
  personId: z.string().max(60).nullable(),
  row: z.number().int().nullable(),
});

/** Which of several people of a name a row reports to; said of another name it says nothing. */
export const SuperiorChoice = SuperiorRef.extend({ name: z.string().max(200) });
export type SuperiorChoice = z.infer<typeof SuperiorChoice>;

/** A table and what the manager said of it. */
export const RosterSource = z.object({
  sheet: GivenSheet,
  /** Number of the row that names the columns, 0 for none; found when null. */
  headingRow: z.number().int().nullable(),
  /** What each column holds, null for one left out; proposed when absent. */
  columns: z.array(RosterKeyName.nullable()).max(200).nullable(),
  dayOrder: DayOrder.nullable(),
  /** By the number of the row. */
  answers: z.record(RowNumber, RowAnswer),
  /** Likewise. */
  superiors: z.record(RowNumber, SuperiorChoice).default({}),
});
export type RosterSource = z.infer<typeof RosterSource>;

/** Why a row is not taken, or what is said beside one that is. */
const rowReasons = [
  'nameMissing',
  'tooLong',
  'unreadable',
  'errorValue',
  'uncalculated',
  'damaged',
  'unknownDay',
  'impossibleDay',
  'dayWithoutYear',
  'dayIncomplete',
  'shortYear',
  'dayOrder',
  'unknownType',
  'tooManyNames',
  'leftBeforeJoined',
  'joinedBeforeLeft',
  'actsBeforeJoined',
  'actsAfterLeft',
  'aliasTaken',
  'repeated',
  'sameAsRow',
  'whichPerson',
  'sameNameInFile',
  'unitAmbiguous',
  'unitMissing',
  'superiorUnknown',
  'superiorAmbiguous',
  'superiorSelf',
  'superiorWithoutPost',
  'superiorRejected',
  'superiorCycle',
  'ownPostMissing',
  'laterPost',
] as const;
const RowReason = z.enum(rowReasons);
export type RowReason = z.infer<typeof RowReason>;

const rowNotes = ['yearAssumed', 'centuryAssumed', 'numberRead', 'leaverNotPlaced'] as const;
const RowNote = z.enum(rowNotes);
export type RowNote = z.infer<typeof RowNote>;

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

const SuperiorCandidate = SuperiorRef.extend({ label: z.string() });
export type SuperiorCandidate = z.infer<typeof SuperiorCandidate>;

export const RowProblem = z.object({
  /** The cell it is about; null for the row as a whole. */
  field: RosterKeyName.nullable(),
  reason: RowReason,
  params: Params,
  /** Whom the name in the cell may mean, where the row does not say which. */
  superiors: z.array(SuperiorCandidate).optional(),
});
export type RowProblem = z.infer<typeof RowProblem>;

export const FieldChange = z.object({
  field: RosterKeyName,
  /** Days as `YYYY-MM-DD`, the type as its code, several names parted by 、; '' when empty. */
  before: z.string(),
  after: z.string(),
});
export type FieldChange = z.infer<typeof FieldChange>;

const RowState = z.enum(['new', 'changed', 'same', 'rejected', 'left_out']);

/** One line of the table as it will be taken. */
export const RosterRow = z.object({
  /** As the program that made the table counts it. */
  number: z.number().int(),
  state: RowState,
  /** As it will stand in the roster. */
  name: z.string(),
  /** Whom the row means; null for somebody new. */
  personId: z.string().nullable(),
  /** What changes, or of somebody new what is known; empty when rejected. */
  changes: z.array(FieldChange),
  problems: z.array(RowProblem),
  notes: z.array(z.object({ field: RosterKeyName, note: RowNote, params: Params })),
  /** People of this name, where the row does not say which. */
  candidates: z.array(z.object({ personId: z.string(), label: z.string() })),
});
export type RosterRow = z.infer<typeof RosterRow>;

const RosterColumn = z.object({
  heading: z.string(),
  field: RosterKeyName.nullable(),
});

const RosterCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  rejected: z.number().int(),
  leftOut: z.number().int(),
});

/** What else an import makes: shown before it does. */
const RosterCreates = z.object({
  units: z.array(z.string()),
  posts: z.array(z.string()),
  seats: z.number().int(),
  /** Vacant seats that get a holder. */
  filled: z.number().int(),
});

export const RosterPreview = z.object({
  /** Number of the row that names the columns, the lower one of two; null without one. */
  headingRow: z.number().int().nullable(),
  columns: z.array(RosterColumn),
  /** Numbers of the rows of the table that are headings, titles, totals: not people. */
  passedOver: z.array(z.object({ number: z.number().int(), text: z.string() })),
  /** Days of the table can be read in two ways, and nobody said in which. */
  asksDayOrder: z.boolean(),
  rows: z.array(RosterRow),
  counts: RosterCounts,
  creates: RosterCreates,
  /** Of everything an import of this preview does. */
  digest: z.string(),
});
export type RosterPreview = z.infer<typeof RosterPreview>;

export const RosterImport = RosterSource.extend({
  /** Of the file or the paste, for the list of imports. */
  fileName: z.string().trim().max(255),
  /** Digest of the preview that was shown: an import that would do anything else is refused. */
  expected: z.string().max(100),
});
export type RosterImport = z.infer<typeof RosterImport>;

export const RosterExport = z.object({
  format: z.enum(['xlsx', 'csv']),
  language: z.enum(languages),
  workToken: WorkToken,
  /** Private fields as they are; masked otherwise. */
  showsPrivate: z.boolean().default(false),
});
export type RosterExport = z.infer<typeof RosterExport>;

export const ImportedRoster = z.object({
  id: z.string(),
  fileName: z.string(),
  created: z.number().int(),
  changed: z.number().int(),
});
export type ImportedRoster = z.infer<typeof ImportedRoster>;

export const EarlierImport = ImportedRoster.extend({
  at: z.string(),
  /** The act that can be undone for as long as nothing stands on it. */
  operationId: z.string(),
  /** What stands on it: the newest act that does, if one that still holds does. */
  obstacle: z
    .object({ act: z.object({ procedure: z.string(), at: z.string() }).nullable() })
    .nullable(),
});
export type EarlierImport = z.infer<typeof EarlierImport>;
