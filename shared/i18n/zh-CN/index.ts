import { common } from './common.ts';
import { history } from './history.ts';
import { workspace } from './workspace.ts';

export const zhCN = { common, history, workspace };
