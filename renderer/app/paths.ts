/** Every address of the page, in one place. */
export const paths = {
  today: '/',
  board: '/reports',
  collect: '/reports/collect',
  review: '/reports/review',
  chase: '/reports/chase',
  rollUp: '/reports/roll-up',
  search: '/reports/search',
  chart: '/org/chart',
  people: '/org/people',
  rosterImport: '/org/people/import',
  units: '/org/units',
  duties: '/org/duties',
  mindmap: '/org/mindmap',
  raci: '/org/raci',
  recruiting: '/org/recruiting',
  tasks: '/work/tasks',
  keeping: '/work/keeping',
  promises: '/work/promises',
  meetings: '/work/meetings',
  metrics: '/data/metrics',
  goals: '/data/goals',
  settings: '/settings',
  help: '/help',
} as const;

export type AppPath = (typeof paths)[keyof typeof paths];
