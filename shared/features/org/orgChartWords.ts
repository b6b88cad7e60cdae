import type { EmploymentType } from '#shared/features/people/peopleModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** The words of a chart, looked up once instead of once per box. */
export interface OrgChartWords {
  readonly vacant: string;
  readonly acting: string;
  readonly concurrent: string;
  readonly external: string;
  readonly concurrentPost: string;
  readonly joiner: string;
  readonly noHead: string;
  readonly typeOf: Readonly<Record<EmploymentType, string>>;
  readonly joinedIn: (date: string) => string;
  readonly spanOf: (count: number) => string;
  readonly filledOf: (filled: number, quota: number) => string;
}

export function orgChartWords(translate: Translate): OrgChartWords {
  return {
    vacant: translate('orgChart.vacant'),
    acting: translate('orgChart.acting'),
    concurrent: translate('orgChart.concurrent'),
    external: translate('orgChart.external'),
    concurrentPost: translate('orgChart.concurrentPost'),
    joiner: translate('orgChart.joiner'),
    noHead: translate('org.noHead'),
    typeOf: {
      regular: translate('people.type_regular'),
      probation: translate('people.type_probation'),
      part_time: translate('people.type_part_time'),
      outsourced: translate('people.type_outsourced'),
      intern: translate('people.type_intern'),
    },
    joinedIn: (date) => {
      const [year = '', month = ''] = date.split('-');
      return translate('orgChart.joinedIn', { year, month });
    },
    spanOf: (count) => translate('orgChart.spanOf', { count }),
    filledOf: (filled, quota) => translate('orgChart.filledOf', { filled, quota }),
  };
}
