import type { reports as source } from '#shared/i18n/zh-CN/reports.ts';

export const reports: typeof source = {
  alreadyThere:
    '{{name}} already has a report for {{week}}; it was not overwritten and nothing of this paste is saved yet. Compare the two, then replace or skip.',
  samePersonTwice:
    'This paste holds more than one report of {{name}} for {{week}}; nothing was saved. Compare them and keep one.',
  futureWeek:
    '{{week}} has not begun (now is {{current}}); the report was not saved and the pasted text is still here. Choose the right week.',
  unknownNewPerson: 'One report has no person yet; nothing was saved. Say first who wrote it.',
  exemptionOverlaps: '{{name}} is already exempt in this time; nothing was added.',
  template_ops: 'Operations report',
  template_cs: 'Service report',
  template_live: 'Live report',
  template_general: 'General report',
  section_data: 'Figures',
  section_done: 'Done',
  section_unfinished: 'Not done and why',
  section_issues: 'Issues and risks',
  section_support: 'Support needed',
  section_next: 'Next week',
  section_other: 'Unsorted',
  status_not_due: 'Not due',
  status_missing: 'Missing',
  status_submitted: 'Handed in',
  status_late: 'Late',
  status_exempt: 'Exempt',
  timeUnknown: 'time unknown',
  plan_todo: 'To do',
  plan_doing: 'Doing',
  plan_handed_in: 'Awaiting acceptance',
  plan_done: 'Done',
  plan_cancelled: 'Cancelled',
};
