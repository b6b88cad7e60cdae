import type { AppSettings, DueRule } from './workspaceModel.ts';

/** Apart from the model, whose schemas the page's start can do without. */
export const defaultSettings: AppSettings = { theme: 'system', language: 'zh-CN' };

export const defaultDueRule: DueRule = { weekday: 7, time: '22:00' };
