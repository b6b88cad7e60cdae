import type { zhCN } from '#shared/i18n/zh-CN/index.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { workspace } from './workspace.ts';

export const enUS: typeof zhCN = { common, history, workspace };
