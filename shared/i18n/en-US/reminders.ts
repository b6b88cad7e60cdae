import type { reminders as source } from '#shared/i18n/zh-CN/reminders.ts';

export const reminders: typeof source = {
  friendly:
    '{{names}}\nWeekly reports for {{week}} still to come: {{count}}, due {{due}}. Please send yours when you find a moment. {{submitted}} of {{total}} are in, thank you all.',
  firm: '{{names}}\nYour weekly report for {{week}} has not arrived; it was due {{due}}. Please send it before the end of today, or tell me what is in the way. {{submitted}} of {{total}} are in.',
  final:
    '{{names}}\nLast call for the weekly report of {{week}}, due {{due}}; {{count}} are missing. Please send it now: what is not here at roll-up today is recorded as missing.',
  soon: 'as soon as possible',
  tone_friendly: 'Friendly',
  tone_firm: 'Firm',
  tone_final: 'Last call',
};
