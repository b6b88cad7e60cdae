/** Remarks beside a line, seen by the manager alone. */
export const checks = {
  sameAsLastWeek: 'Word for word what last week said. Ask: what is new, what changed by how much?',
  planWithoutMeasure:
    'No number and no date. Could say: {{thing}} (how many, up to which step), what by which day',
  vague: '“{{verb}}” says nothing to look at afterwards. Could say: {{better}}',
  howMuch: '{{thing}}: __ times or pieces, by __',
  fromTo: '{{thing}}: from __ to __, figures on __',
  whatPart: '{{thing}}: which part, what comes out, by __',
  whichStep: '{{thing}}: up to which step, who answers, by __',
  whatResult: '{{thing}}: which answer is wanted, from whom, by __',
  weeksWithoutProblem:
    '{{count}} reports in a row without a single problem or request; worth a question.',
  onlyForYou: 'Only you see these remarks; no export holds them',
  useWording: 'Copy the wording',
  wordingCopied: 'Wording copied, ready to send',
};
