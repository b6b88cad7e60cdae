import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

export const todayQueries = {
  facts: (today: IsoDate) =>
    tableQuery({
      key: ['today', 'facts', today],
      tables: [
        'people',
        'person_terms',
        'assignments',
        'seats',
        'posts',
        'workspace',
        'reports',
        'report_reviews',
        'report_exemptions',
        'report_due_rules',
        'calendar_days',
        'commitments',
        'commitment_outcomes',
        'requisitions',
        'requisition_stages',
      ],
      read: (from) => from.today.facts({}),
    }),
};
