import { useEffect, useRef } from 'react';
import type { MeetingLineKind } from '#shared/features/meetings/meetingsModel.ts';
import type { ShownLine } from './lineEdits.ts';
import type { LineEditor } from './useLineEdits.ts';

interface WantedFocus {
  readonly id: string;
  readonly part: 'text' | 'kind';
}

function findPart({ id, part }: WantedFocus): HTMLElement | null {
  const row = document.querySelector(`[data-line="${id}"]`);
  return row?.querySelector<HTMLElement>(part === 'text' ? 'textarea' : 'button') ?? null;
}

/** What the keys of a line do, with the focus following to where the work goes on. */
export function useLineActs(editor: LineEditor) {
  const wanted = useRef<WantedFocus | null>(null);
  // A line that was just begun or moved is drawn only now.
  useEffect(() => {
    const part = wanted.current && findPart(wanted.current);
    if (!part) return;
    wanted.current = null;
    part.focus();
    if (part instanceof HTMLTextAreaElement) {
      part.setSelectionRange(part.value.length, part.value.length);
    }
  });
  const focus = (id: string | undefined, part: WantedFocus['part'] = 'text'): void => {
    if (id === undefined) return;
    const element = findPart({ id, part });
    if (element) element.focus();
    else wanted.current = { id, part };
  };
  const neighbour = (id: string, step: -1 | 1): string | undefined => {
    const { lines } = editor;
    return lines[lines.findIndex((line) => line.id === id) + step]?.id;
  };
  const begin = (afterId: string | null, kind: MeetingLineKind): void => {
    wanted.current = { id: editor.begin(afterId, kind), part: 'text' };
  };
  return {
    editor,
    begin,
    goTo: (id: string, step: -1 | 1) => focus(neighbour(id, step)),
    leave: (id: string) => focus(id, 'kind'),
    /** Enter: the line is done, the next one of its kind begins. */
    goOn: (line: ShownLine) => {
      if (line.text.trim() === '') return;
      editor.settle(line.id);
      begin(line.id, line.kind);
    },
    /** Several pasted lines become as many lines, the first behind what stands here already. */
    paste: (line: ShownLine, [first = '', ...others]: readonly string[]) => {
      editor.type(line.id, { text: line.text + first });
      editor.settle(line.id);
      let afterId = line.id;
      for (const text of others) {
        afterId = editor.begin(afterId, line.kind);
        editor.type(afterId, { text });
        editor.settle(afterId);
      }
      wanted.current = { id: afterId, part: 'text' };
    },
    move: (id: string, step: -1 | 1) => {
      wanted.current = { id, part: 'text' };
      editor.move(id, step);
    },
    remove: (id: string) => {
      focus(neighbour(id, -1) ?? neighbour(id, 1));
      editor.remove(id);
    },
  };
}

export type LineActs = ReturnType<typeof useLineActs>;
