import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import { ImportedMatter, MatterTitle, RaciMatrix, RaciParties, RaciRole } from './raciModel.ts';

const Nothing = z.object({});
const Of = z.object({ parties: RaciParties });

export const raciContract = {
  matrix: query(Of, RaciMatrix),
  exportMatrix: act(
    Of.extend({ workToken: WorkToken, language: z.enum(languages), format: z.enum(['xlsx']) }),
    ExportResult,
  ),

  /** A row for every duty that has none: its post does it, the post above answers for it. */
  generate: command(
    Of.extend({ unitName: z.string().max(60).nullable() }),
    z.object({ added: z.number().int() }),
  ),
  addMatter: command(Of.extend({ title: MatterTitle }), z.object({ id: Id })),
  /** Of matters of their own; a duty is renamed where it is written down. */
  renameMatter: command(z.object({ id: Id, title: MatterTitle }), Nothing),
  removeMatters: command(z.object({ ids: z.array(Id).min(1).max(2000) }), Nothing),
  setRole: command(
    z.object({ matterId: Id, partyId: Id, role: RaciRole, isSet: z.boolean() }),
    Nothing,
  ),
  clearCell: command(z.object({ matterId: Id, partyId: Id }), Nothing),
  importMatters: command(
    Of.extend({ matters: z.array(ImportedMatter).min(1).max(2000) }),
    z.object({ added: z.number().int(), changed: z.number().int() }),
  ),
};
