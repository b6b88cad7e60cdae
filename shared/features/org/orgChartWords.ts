import type { Translate } from '#shared/i18n/translate.ts';

/** The words of a chart, looked up once instead of once per box. */
export interface OrgChartWords {
  readonly vacant: string;
  readonly acting: string;
  readonly concurrent: string;
  readonly external: string;
  readonly concurrentPost: string;
  readonly joiner: string;
}

export function orgChartWords(translate: Translate): OrgChartWords {
  return {
    vacant: translate('orgChart.vacant'),
    acting: translate('orgChart.acting'),
    concurrent: translate('orgChart.concurrent'),
    external: translate('orgChart.external'),
    concurrentPost: translate('orgChart.concurrentPost'),
    joiner: translate('orgChart.joiner'),
  };
}
