import type { common as source } from '#shared/i18n/zh-CN/common.ts';

export const common: typeof source = {
  internal:
    'Something went wrong and this step was not done; everything saved is still there. Try again; if it stays, copy the details from About and send them to support.',
  invalidInput: 'Some of the input is not right, so nothing was changed. Check the marked fields.',
  unknownProcedure: 'This version cannot do that; nothing was changed. Update the program.',
  operationReused: 'This step reused the number of an earlier one and was not run. Do it again.',
  needsWindow: 'This step needs the program window; nothing was changed.',
  conflict:
    'This was changed elsewhere a moment ago; your change is not saved yet. Look at the latest version first.',
  notFound: 'This is no longer there; nothing else changed. Refresh the list.',
  stillReferred: 'Something else still uses it, so it was not removed. Deal with that first.',
  alreadyThere: 'The same entry already exists; it was not added twice.',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save',
  cancel: 'Cancel',
  delete: 'Delete',
  edit: 'Edit',
  add: 'Add',
  close: 'Close',
  confirm: 'OK',
  search: 'Search',
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste',
  selectAll: 'Select all',
  copied: 'Copied',
  saved: 'Saved',
  none: 'None',
  retry: 'Try again',
};
