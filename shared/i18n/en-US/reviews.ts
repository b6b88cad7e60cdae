export const reviews = {
  whoAreYou:
    'Who you are is not set yet, so there is nobody to put the promise to. Nothing was recorded and the report is unchanged. Choose yourself first, then press “I will see to it” again.',
  alreadyTask:
    'This plan already is a task, so no second one was made. Change its owner and date in the task itself.',
  alreadyTopic: 'This line already is the topic “{{title}}”; no second one was added.',
  alreadyPromised:
    'This line was already promised (“{{title}}”); no second one was added. To change the date, click it.',
  andAlso: '; ',
  notesKept: 'the lines of {{count}} notes are gone, both are kept under “Earlier versions”',
  removedWithNotes:
    'Deleted the report of {{name}} with {{count}} notes; undo brings all of it back',
  reply: {
    read: '{{name}}, I have read your report of {{days}}.',
    returned:
      '{{name}}, I am returning your report of {{days}}; please complete it and send it again: {{reason}}',
    promises: 'What I promised you last time:',
    comments: 'My comments:',
    newPromises: 'I will see to:',
    kept: '{{title}}: done',
    givenUp: '{{title}}: this cannot be done',
    stillOpen: '{{title}}: in hand, you hear from me by {{day}}',
    overdue: '{{title}}: was due {{day}}, not done yet',
    because: ' ({{reason}})',
    comment: '“{{line}}”: {{text}}',
    promise: '{{title}}, you hear from me by {{day}}',
    noDate: 'soon',
  },
};
