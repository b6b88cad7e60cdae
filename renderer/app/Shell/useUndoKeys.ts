import { client } from '#renderer/lib/client.ts';
import { describeAct } from '#renderer/lib/describeAct.ts';
import { isInTextField, useWindowKeys } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure, showNotice } from '#renderer/lib/notices.tsx';

/** Ctrl+Z and Ctrl+Shift+Z act on the workspace; inside a text they belong to the text. */
export function useUndoKeys(): void {
  const t = useTranslate();
  const replay = async (isRedo: boolean): Promise<void> => {
    try {
      const entry = isRedo ? await client.history.redo({}) : await client.history.undo({});
      if (!entry) {
        showNotice(t(isRedo ? 'history.nothingToRedo' : 'history.nothingToUndo'));
        return;
      }
      const act = describeAct(t, entry.procedure);
      showNotice(t(isRedo ? 'history.redone' : 'history.undone', { act }));
    } catch (error) {
      showFailure(t, error);
    }
  };
  useWindowKeys((event) => {
    const isUndoKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (!isUndoKey || isInTextField(event.target)) return;
    event.preventDefault();
    void replay(event.shiftKey);
  });
}
