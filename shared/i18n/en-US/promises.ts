import type { promises as source } from '#shared/i18n/zh-CN/promises.ts';

export const promises: typeof source = {
  title: 'Promised last week',
  openOf: '{{open}} of {{count}} not answered yet',
  allSaid: 'all {{count}} answered',
  confirmAll: 'Confirm {{count}} promises as suggested',
  confirmHint:
    "Takes what the reports say of last week's promises; each can still be changed and counts once saved",
  outcome: { done: 'Done', partial: 'In part', slipped: 'Postponed', cancelled: 'Cancelled' },
  suggested: 'Suggested · ',
  keys: '1 done · 2 in part · 3 postponed · 4 cancelled · Enter confirms the suggestion',
  clear: 'Take back',
  toldBy: 'Told by',
  goesOnAs: 'Goes on as',
  unlink: 'Remove this link',
  nowCalled: 'now called “{{title}}”',
  plannedIn: 'planned in {{week}}',
  due: 'due {{date}}',
  reason: 'Reason',
  reasonNeeded: 'Say why it is cancelled, then Enter',
  reasonOptional: 'Reason (optional)',
  settled: '{{title}}: {{outcome}}',
};
