import type { zhCN } from '#shared/i18n/zh-CN/index.ts';
import { acts } from './acts.ts';
import { backup } from './backup.ts';
import { careers } from './careers.ts';
import { chartFiles } from './chartFiles.ts';
import { chase } from './chase.ts';
import { checks } from './checks.ts';
import { collect } from './collect.ts';
import { commitments } from './commitments.ts';
import { common } from './common.ts';
import { demo } from './demo.ts';
import { diagram } from './diagram.ts';
import { digestFiles } from './digestFiles.ts';
import { digests } from './digests.ts';
import { duties } from './duties.ts';
import { files } from './files.ts';
import { goals } from './goals.ts';
import { handoffs } from './handoffs.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { keeping } from './keeping.ts';
import { meetings } from './meetings.ts';
import { menu } from './menu.ts';
import { metrics } from './metrics.ts';
import { mindmap } from './mindmap.ts';
import { org } from './org.ts';
import { orgChanges } from './orgChanges.ts';
import { orgChart } from './orgChart.ts';
import { orgChecks } from './orgChecks.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { promises } from './promises.ts';
import { raci } from './raci.ts';
import { recruiting } from './recruiting.ts';
import { reminders } from './reminders.ts';
import { reportFiles } from './reportFiles.ts';
import { reports } from './reports.ts';
import { restructure } from './restructure.ts';
import { reviews } from './reviews.ts';
import { roster } from './roster.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { templates } from './templates.ts';
import { today } from './today.ts';
import { welcome } from './welcome.ts';
import { workspace } from './workspace.ts';

export const enUS: typeof zhCN = {
  acts,
  backup,
  chartFiles,
  careers,
  chase,
  checks,
  collect,
  commitments,
  common,
  demo,
  diagram,
  digestFiles,
  digests,
  duties,
  files,
  goals,
  handoffs,
  help,
  history,
  keeping,
  meetings,
  metrics,
  menu,
  mindmap,
  org,
  orgChanges,
  orgChart,
  orgChecks,
  people,
  photos,
  promises,
  raci,
  recruiting,
  reminders,
  reportFiles,
  reports,
  restructure,
  reviews,
  roster,
  search,
  settings,
  shell,
  today,
  templates,
  welcome,
  workspace,
};
