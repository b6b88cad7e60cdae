/** The user's own Word template. */
export const templates = {
  notWord:
    'This is no Word document (.docx), so the template was not changed. Save it as .docx in Word or WPS and choose it again.',
  active:
    'This template holds macros, controls or embedded objects and was not taken; the one before is still in use. Remove them and choose it again.',
  tooLarge:
    'This template is too large and was not taken; the one before is still in use. Make its pictures smaller and choose it again.',
  noPlaceholders:
    'No placeholder we know stands in this template, so it was not taken; the one before is still in use. Write some first, such as week or wins, with two braces on each side.',
  open: 'Word template…',
  title: 'Word template',
  boss: 'For the boss version',
  weekly: 'For the team version',
  none: 'Our own style is in use. Choose a .docx of your company with placeholders in it, and exports will look like it.',
  choose: 'Choose a .docx',
  replace: 'Replace',
  remove: 'Remove',
  download: 'Download',
  added: '{{name}}, added {{day}}',
  known: 'Placeholders that will be filled',
  unknown: 'Unknown, left as they are',
  missing: 'Not in the template',
  all: 'Placeholders',
  copied: 'Placeholder copied',
  set: '{{name}} is in use',
  removed: 'Back to our own style',
  hint: 'metrics, wins, risks, asks and next alone on a line become tables and lists in the look of the placeholder; the others may stand in a sentence. A click copies one.',
  unreadable: 'This file could not be read, so the template was not changed. Choose it again.',
};
