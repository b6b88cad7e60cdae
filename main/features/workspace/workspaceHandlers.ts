import type { HandlersOf } from '#main/core/context.ts';
import { readSqliteVersion } from '#main/db/sqlite.ts';
import type { workspaceContract } from '#shared/features/workspace/workspaceContract.ts';
import { insertWorkspace, loadProfile, updateWorkspace } from './workspaceStore.ts';

export const workspaceHandlers: HandlersOf<typeof workspaceContract> = {
  state: ({ host }) => host.workspaceState(),
  create: ({ host }, workspace) => host.createWorkspace(workspace),
  openRecent: ({ host }, { id }) => host.openRecentWorkspace(id),
  openFromFile: ({ host }) => host.openWorkspaceFile(),
  close: ({ host }) => host.closeWorkspace(),
  forgetRecent: ({ host }, { id }) => host.forgetRecentWorkspace(id),
  listBackups: ({ host }) => host.listBackups(),
  backUpTo: ({ host }) => host.backUpTo(),
  backUpNow: ({ host }) => host.backUpNow('manual'),
  backUpBeforeDemoRemoval: ({ host }) => host.backUpNow('demo_removal'),
  backUpBeforeImport: ({ host }) => host.backUpNow('import'),
  restoreBackup: ({ host }, { id }) => host.restoreBackup(id),
  restoreFromFile: ({ host }) => host.restoreFromFile(),
  readSettings: ({ host }) => host.readSettings(),
  updateSettings: ({ host }, patch) => host.updateSettings(patch),
  appInfo: async ({ host }) => ({ ...(await host.appInfo()), sqlite: readSqliteVersion() }),
  openDataFolder: async ({ host }) => {
    await host.openDataFolder();
    return {};
  },

  profile: ({ db }) => loadProfile(db),
  setUp: async ({ db, clock, sequence }, { name }) => {
    await insertWorkspace(db, { name, createdAt: clock.now(), revision: sequence });
    return {};
  },
  rename: async ({ db, sequence }, { name }) => {
    await updateWorkspace(db, { name, revision: sequence });
    return {};
  },
  setMe: async ({ db, sequence }, { personId }) => {
    await updateWorkspace(db, { me_person_id: personId, revision: sequence });
    return {};
  },
  setDueRule: async ({ db, sequence }, { weekday, time }) => {
    await updateWorkspace(db, { due_weekday: weekday, due_time: time, revision: sequence });
    return {};
  },
  setWeekLabel: async ({ db, sequence }, { weekLabel }) => {
    await updateWorkspace(db, { week_label: weekLabel, revision: sequence });
    return {};
  },
  setSpanLimit: async ({ db, sequence }, { spanLimit }) => {
    await updateWorkspace(db, { span_limit: spanLimit, revision: sequence });
    return {};
  },
  setHolidayRule: async ({ db, sequence }, { movesDueOffHolidays }) => {
    const moves_due_off_holidays = movesDueOffHolidays ? 1 : 0;
    await updateWorkspace(db, { moves_due_off_holidays, revision: sequence });
    return {};
  },
};
