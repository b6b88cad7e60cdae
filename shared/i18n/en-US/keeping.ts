import type { keeping as source } from '#shared/i18n/zh-CN/keeping.ts';

export const keeping: typeof source = {
  title: 'Promises kept',
  rate: 'Kept',
  formula:
    'Kept = done {{done}} ÷ (done {{done}} + in part {{partial}} + postponed {{slipped}}) = {{rate}}; {{cancelled}} cancelled left out, each counts once by its latest week',
  rule: 'done ÷ (done + in part + postponed), cancelled left out; each counts once, by its latest week here',
  together: 'Together',
  span: 'How many weeks',
  upTo: '{{count}} weeks to here',
  lastWeeks: 'Last {{count}} weeks',
  grouping: 'Group by',
  by: { person: 'Person', unit: 'Unit', post: 'Post', duty: 'Duty' },
  none: { person: "Nobody's", unit: 'In no unit', post: 'Of no post', duty: 'Of no duty' },
  empty:
    'No plan of these weeks has an outcome yet. When you collect the next reports, say under “Promised last week” what was done, done in part, postponed or cancelled; the rate then stands here.',
};
