import type { Migration } from '#main/db/migrate.ts';
import { history } from './0010-history.ts';
import { organisation } from './0020-organisation.ts';
import { work } from './0030-work.ts';
import { weeklyLoop } from './0040-weekly-loop.ts';
import { compactHashes } from './0050-compact-hashes.ts';
import { search } from './0060-search.ts';
import { people } from './0070-people.ts';
import { duties } from './0080-duties.ts';
import { rosterImports } from './0090-roster-imports.ts';
import { recruiting } from './0100-recruiting.ts';
import { orgTemplates } from './0110-org-templates.ts';
import { templateNames } from './0120-template-names.ts';
import { plansWithoutReport } from './0130-plans-without-report.ts';
import { stays } from './0140-stays.ts';
import { handedMemory } from './0150-handed-memory.ts';
import { personPhotos } from './0160-person-photos.ts';
import { linesBySeat } from './0170-lines-by-seat.ts';

/** Every step from an empty file to today's schema, in order. Released steps never change. */
export const migrations: readonly Migration[] = [
  history,
  organisation,
  work,
  weeklyLoop,
  compactHashes,
  search,
  people,
  duties,
  rosterImports,
  recruiting,
  orgTemplates,
  templateNames,
  plansWithoutReport,
  stays,
  handedMemory,
  personPhotos,
  linesBySeat,
];
