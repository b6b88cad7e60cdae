/** Taking a table into the roster, and writing the roster as a file. */
export const roster = {
  field_name: 'Name',
  field_unit: 'Unit',
  field_post: 'Post',
  field_superior: 'Manager',
  field_employmentType: 'Type',
  field_level: 'Level',
  field_joinedOn: 'Joined',
  field_confirmsOn: 'Probation ends',
  field_contractEndsOn: 'Contract ends',
  field_leftOn: 'Last day',
  field_bornOn: 'Birthday',
  field_phone: 'Phone',
  field_wechat: 'WeChat ID',
  field_email: 'E-mail',
  field_idNumber: 'ID number',
  field_emergency: 'Emergency contact',
  field_address: 'Address',
  field_aliases: 'Other names',
  field_tags: 'Tags',
  field_note: 'Note',

  state_new: 'New',
  state_changed: 'Changed',
  state_same: 'Same',
  state_rejected: 'Rejected',
  state_left_out: 'Left out',

  reason_nameMissing: 'There is no name. Fill it in, or leave this row out.',
  reason_tooLong: 'Too long: at most {{limit}} characters. Shorten it.',
  reason_unreadable: 'Unreadable characters: {{text}}. Correct them from the original.',
  reason_errorValue: 'This cell holds the error {{text}}. Fill in what it should be.',
  reason_uncalculated:
    'This cell is a formula whose result is not in the file. Fill it in, or open the file in Excel and save it anew.',
  reason_damaged:
    '“{{text}}” has more than 15 digits, and Excel has replaced the last ones by zeros. Fill it in from the original and make the column text.',
  reason_unknownDay: '“{{text}}” is no date. Write it like 2026-06-01.',
  reason_impossibleDay: 'There is no such day as “{{text}}”. Check and correct it.',
  reason_dayWithoutYear: '“{{text}}” has no year. Add it, like 2026-06-01.',
  reason_dayIncomplete: '“{{text}}” does not say which day. Write it like 2026-06-01.',
  reason_shortYear: '“{{text}}” has a year of two digits and is unclear. Write it like 2026-06-01.',
  reason_dayOrder:
    '“{{text}}” can mean two days. Choose above whether the day or the month is first.',
  reason_unknownType:
    'There is no type “{{text}}”. Possible are regular, probation, part_time, outsourced, intern.',
  reason_tooManyNames: 'At most {{limit}}. Remove some.',
  reason_leftBeforeJoined: 'The last day {{left}} is before the first, {{joined}}. Check them.',
  reason_joinedBeforeLeft:
    'The last day of {{name}} was {{date}}; the joining date must be later. Check it, or empty this cell.',
  reason_actsBeforeJoined:
    'Before {{date}} there are changes or posts of {{name}} already (count: {{count}}; {{acts}}); nobody joins after them. Check it, or empty this cell.',
  reason_actsAfterLeft:
    'There are changes after the last day (count: {{count}}; {{acts}}). Check it, or empty this cell and record the leaving on the page of the person.',
  reason_aliasTaken: '“{{alias}}” already belongs to {{owner}}. Use another one or remove it here.',
  reason_repeated: 'The same as row {{row}}; it is taken once.',
  reason_sameAsRow: 'Row {{row}} already is this person. Join the two rows, or leave this one out.',
  reason_whichPerson:
    '{{count}} people have this name, and the row does not say which. Choose one, or a new person.',
  reason_sameNameInFile:
    'The same name as row {{row}}. If it is somebody else, choose a new person.',
  reason_unitAmbiguous:
    'Several units are called “{{unit}}”. Write the unit above too, like Operations / {{unit}}.',
  reason_unitMissing: 'There is a post but no unit to put it in. Add the unit.',
  reason_superiorUnknown: 'Neither the roster nor this table has “{{name}}”. Check the name.',
  reason_superiorAmbiguous:
    'Several people are called “{{name}}”. Clear this cell and set the manager after the import.',
  reason_superiorSelf: 'The manager is the person themself. Correct or clear it.',
  reason_superiorWithoutPost:
    '“{{name}}” has no post and cannot be a manager. Give them a post first.',
  reason_superiorRejected:
    'The manager “{{name}}” is in row {{row}}, which is rejected. Correct that row.',
  reason_superiorCycle: 'Reporting to “{{name}}” would go in a circle. Choose another manager.',
  reason_ownPostMissing: 'Without a post nobody can have a manager. Add unit and post.',
  reason_laterPost:
    'Another post from {{date}} is planned, so the present one cannot change. Undo that move first.',

  note_yearAssumed: 'No year given, read as {{day}}',
  note_centuryAssumed: 'Year given with two digits, read as {{day}}',
  note_numberRead: 'The date had become a number, read as {{day}}',
  note_leaverNotPlaced: 'Has left: unit and post are not set',

  fileTitle: 'Roster',
  fileFacts: '{{team}} · {{day}} · {{count}} people',
  fileFactsMasked: '{{team}} · {{day}} · {{count}} people · **** is kept private',

  outdated:
    'The roster has changed since the preview; nothing was imported or changed. Look at the new preview and import again.',
  nothingToImport: 'There is nobody new or changed; nothing was changed.',
  noTable:
    'No list of people was found; nothing was changed. Make sure there is a column of names.',

  importTitle: 'Import roster',
  import: 'Import',
  withPrivate: 'With birthdays and notes:',
  backToRoster: 'Back to the roster',
  startTitle: 'Drop a roster here',
  startHint:
    'Choose or drop a file, or copy the whole table in Excel and press Ctrl+V here. You see first what becomes of everybody; nothing changes until you press Import.',
  startColumns:
    'Excel (.xlsx) and CSV are read, columns in any order. A column of names is needed; unit, post, manager, joining date and others are taken where they are.',
  chooseFile: 'Choose a file',
  pasteTable: 'Paste a table',
  clipboardEmpty: 'There is no text on the clipboard. Copy the table in Excel first.',
  reading: 'Reading {{name}}…',
  oneFile: 'One file at a time; nothing was changed. Drop only one.',
  pasted: 'Pasted table',
  problemOf: '{{name}}: {{problem}}',
  tableEmpty: 'There is nothing in it; nothing was changed. Check that it is the right file.',
  fileTooLarge:
    'The file is too large (20 MB at most) or holds an unusual amount of content. Reading was stopped and nothing was changed. Keep only the list, or copy the table and paste it.',
  earlier: 'Earlier imports',
  importedCounts: '{{created}} added, {{changed}} changed',
  undoImport: 'Undo the import of {{name}}',
  usedBy:
    'This import can no longer be undone: “{{act}}” ({{at}}) builds on it. Undo that step first.',
  usedSince: 'This import can no longer be undone: later changes build on it.',
  undone: 'The import of {{name}} was undone; the roster is as before it',

  'encoding_utf-8': 'UTF-8',
  'encoding_utf-16': 'UTF-16',
  encoding_gb18030: 'GBK',
  encoding_mixed: 'Two encodings mixed',
  judging: 'Checking',
  sheet: 'Sheet',
  headingRow: 'Row of headings',
  dayOrder: 'Dates such as 1/6/2026',
  dayOrder_ask: 'Choose',
  dayOrder_month_first: 'Month first (6 January)',
  dayOrder_day_first: 'Day first (1 June)',
  passedOver: 'Rows passed over: {{count}}',
  passedOverHint: 'These rows are titles, headings, totals or signatures and no people.',
  passedRow: 'Row {{row}}: {{text}}',
  mapping: 'What each column is',
  leaveColumn: 'Leave out',
  columnLetter: 'Column {{letter}}',
  columnHolds: 'Column “{{name}}” is',
  noNameColumn:
    'No column is the name yet, so nobody can be imported. Choose the column of names below.',

  groups: 'Show by outcome',
  group: '{{state}} {{count}}',
  groupEmpty: 'Nobody is in this group any more.',
  creates: 'Also made: {{what}}',
  createsUnits: 'units {{names}}',
  createsPosts: 'posts {{names}}',
  createsSeats: 'seats: {{count}}',
  createsFilled: 'vacancies filled: {{count}}',
  blank: 'empty',
  noteOf: '{{field}}: {{note}}',
  nameless: 'No name',
  edited: 'Edited',
  skip: 'Leave out',
  skipRow: 'Leave out row {{row}} {{name}}',
  take: 'Take back in',
  takeRow: 'Take row {{row}} {{name}} back in',
  fixCell: 'Row {{row}} {{field}}',
  reasonOf: '{{field}}: ',
  thisPerson: 'It is {{name}} ({{label}})',
  noFacts: 'nothing else known',
  newPerson: 'Somebody new',

  staysAside: 'Rejected rows that stay aside: {{count}}',
  importing: 'Backing up, then importing…',
  otherFile: 'Another file',
  importNothing: 'Nothing to import',
  importCount: 'Import {{count}}',
  imported: '{{name}} was imported: {{created}} added, {{changed}} changed',
};
