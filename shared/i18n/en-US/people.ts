export const people = {
  leftBeforeJoined:
    'The last day of {{name}} ({{left}}) is before the first one ({{joined}}). Nothing was saved; please check both dates.',
  aliasTaken:
    '“{{alias}}” is already a name of {{owner}}, so it was not saved. Choose another one, or reports would go to the wrong person.',
  usedByAssignments:
    '{{name}} has {{count}} post records and cannot be deleted; nothing changed. For a leaver fill in the last day; after a slip undo the assignment first.',
  usedByReports:
    '{{name}} has {{count}} reports or exemptions and cannot be deleted; nothing changed. For a leaver fill in the last day.',
  usedByCommitments:
    '{{name}} stands in {{count}} task records and cannot be deleted; nothing changed. Hand the tasks over first; for a leaver fill in the last day.',
  usedByMeetings:
    '{{name}} appears in {{count}} meeting records and cannot be deleted; nothing changed. For a leaver fill in the last day.',
  usedAsMe:
    '{{name}} is “me” in the settings and cannot be deleted; nothing changed. Choose another person there first.',
};
