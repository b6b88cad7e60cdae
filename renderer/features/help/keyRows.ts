import type { TextKey } from '#shared/i18n/translate.ts';

interface KeyRow {
  readonly keys: readonly string[];
  readonly text: TextKey;
}

/** Every key that works, as the help page lists them. */
export const keyRows: readonly KeyRow[] = [
  { keys: ['Ctrl', 'K'], text: 'help.keyPalette' },
  { keys: ['Ctrl', 'Z'], text: 'help.keyUndo' },
  { keys: ['Ctrl', 'Shift', 'Z'], text: 'help.keyRedo' },
  { keys: ['?'], text: 'help.keyHelp' },
  { keys: ['j', 'k', '↑', '↓'], text: 'help.keyMove' },
  { keys: ['Enter'], text: 'help.keyOpen' },
  { keys: ['Space', 'Shift+↑↓'], text: 'help.keyChoose' },
  { keys: ['Ctrl', 'A'], text: 'help.keyChooseAll' },
  { keys: ['N'], text: 'help.keyNew' },
  { keys: ['E'], text: 'help.keyEdit' },
  { keys: ['Del'], text: 'help.keyRemove' },
  { keys: ['Esc'], text: 'help.keyClose' },
  { keys: ['S', 'D', 'A', 'F', 'R', 'P', 'C', 'O'], text: 'help.keyTaskMoves' },
  { keys: ['F', 'C', 'P', 'U', 'T', 'G', 'A'], text: 'help.keyReviewLine' },
  { keys: ['R', 'B', '1', '–', '4', '0'], text: 'help.keyReviewReport' },
  { keys: ['←', '→', 'N', 'Shift+N'], text: 'help.keyReviewNext' },
  { keys: ['Tab', 'Shift+Tab'], text: 'help.keyUnsure' },
  { keys: ['Space'], text: 'help.keyConfirm' },
  { keys: ['1', '–', '6', '0'], text: 'help.keySection' },
  { keys: ['Enter'], text: 'help.keyEditLine' },
  { keys: ['Backspace'], text: 'help.keyJoin' },
  { keys: ['@'], text: 'help.keyOwner' },
  { keys: ['Delete'], text: 'help.keyAside' },
  { keys: ['Ctrl', 'Enter'], text: 'help.keySaveAll' },
  { keys: ['Space'], text: 'help.keyTakeUp' },
  { keys: ['E', 'R'], text: 'help.keyReword' },
  { keys: ['W'], text: 'help.keyWithhold' },
  { keys: ['1', '–', '4'], text: 'help.keyPart' },
  { keys: ['Alt', '↑', '↓'], text: 'help.keyOrder' },
  { keys: ['F'], text: 'help.keyFit' },
  { keys: ['X', 'M'], text: 'help.keyMoveBox' },
  { keys: ['Ctrl', '+', '−', '0'], text: 'help.keyZoom' },
];
