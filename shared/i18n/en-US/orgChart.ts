import type { orgChart as source } from '#shared/i18n/zh-CN/orgChart.ts';

export const orgChart: typeof source = {
  vacant: 'Vacant',
  acting: 'acting',
  concurrent: 'also',
  external: 'ext',
  concurrentPost: 'also ',
  joiner: ', ',
  title: '{{workspace}} org chart',
  subtitle: 'As of {{date}} · {{people}} people · quota {{quota}} · {{vacancies}} vacant',
  date: '{{year}}-{{month}}-{{day}}',
  joinedIn: 'since {{year}}-{{month}}',
  spanOf: '{{count}} reports',
  filledOf: '{{filled}}/{{quota}}',
  legendVacant: 'Vacant seat',
  legendActing: 'Acting',
  legendConcurrent: 'Holds another post too',
  legendExternal: 'External',
  legendDotted: 'Dotted line',
  cycle:
    'Reporting lines run in a circle: {{path}}. The chart cannot be drawn; nothing was changed. Let one of these seats report to a seat outside the circle.',
};
