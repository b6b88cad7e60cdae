import type { Contract } from './contract.ts';
import type { Procedure } from './procedure.ts';

type NamesOf<Kind extends Procedure['kind']> = {
  [F in keyof Contract & string]: {
    [P in keyof Contract[F] & string]: Contract[F][P] extends Procedure<Kind> ? `${F}.${P}` : never;
  }[keyof Contract[F] & string];
}[keyof Contract & string];

/**
 * Procedures of kind `act` and `local`: they show a dialog or touch a file, so what the store did
 * not answer before it died must not be asked again. Kept beside the contract, which says the
 * same but brings every schema along; the type refuses a list that differs from it.
 */
const sentOnce: Readonly<Record<NamesOf<'act' | 'local'>, true>> = {
  'careers.exportHandover': true,
  'digests.exportVersion': true,
  'digests.exportSet': true,
  'digests.exportTemplate': true,
  'digests.inspectTemplate': true,
  'duties.exportJobDescription': true,
  'files.read': true,
  'files.readClipboard': true,
  'files.readTable': true,
  'files.readOutline': true,
  'files.open': true,
  'files.reveal': true,
  'files.cancel': true,
  'meetings.exportMinutes': true,
  'metrics.exportOverview': true,
  'metrics.exportTrend': true,
  'mindmap.exportMap': true,
  'org.exportChart': true,
  'org.exportNotice': true,
  'raci.exportMatrix': true,
  'recruiting.exportWorkbook': true,
  'reports.exportWeekly': true,
  'reports.exportReport': true,
  'roster.exportRoster': true,
  'today.exportAgenda': true,
  'workspace.create': true,
  'workspace.openRecent': true,
  'workspace.openFromFile': true,
  'workspace.close': true,
  'workspace.forgetRecent': true,
  'workspace.backUpTo': true,
  'workspace.backUpNow': true,
  'workspace.backUpBeforeDemoRemoval': true,
  'workspace.backUpBeforeImport': true,
  'workspace.restoreBackup': true,
  'workspace.restoreFromFile': true,
  'workspace.updateSettings': true,
  'workspace.openDataFolder': true,
};

export function isSentOnce(name: string): boolean {
  return Object.hasOwn(sentOnce, name);
}
