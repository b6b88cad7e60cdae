import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { ImportedRoster, RosterImport, RosterPreview, RosterSource } from './rosterModel.ts';

export const rosterContract = {
  /** What a table would do to the roster of today, row by row. */
  preview: query(RosterSource, RosterPreview),
  /**
   * Takes a table into the roster, all of it or none: rows that are rejected or left out stay
   * aside. Refused when it would do something else than its preview said.
   */
  import: command(RosterImport, ImportedRoster.omit({ at: true, operationId: true })),
  /** The newest first, those undone left out. */
  imports: query(z.object({}), z.array(ImportedRoster)),
};
