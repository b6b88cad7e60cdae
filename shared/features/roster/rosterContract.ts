import { z } from 'zod';
import { ExportResult } from '#shared/features/files/filesModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import {
  EarlierImport,
  ImportedRoster,
  RosterExport,
  RosterImport,
  RosterPreview,
  RosterSource,
} from './rosterModel.ts';

export const rosterContract = {
  /** What a table would do to the roster of today, row by row. */
  preview: query(RosterSource, RosterPreview),
  /**
   * Takes a table into the roster, all of it or none: rows that are rejected or left out stay
   * aside. Refused when it would do something else than its preview said.
   */
  import: command(RosterImport, ImportedRoster),
  /** The roster of today as a file. */
  exportRoster: act(RosterExport, ExportResult),
  /** The newest first, those undone left out. */
  imports: query(z.object({}), z.array(EarlierImport)),
};
