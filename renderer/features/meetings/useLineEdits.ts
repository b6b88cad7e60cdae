import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePeopleIndex } from '#renderer/features/commitments/index.ts';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import { readQuickAdd } from '#shared/features/commitments/quickAdd.ts';
import type { LineFields, MeetingPage } from '#shared/features/meetings/meetingsModel.ts';
import {
  type LineEdit,
  mergeLines,
  readDraft,
  type Settlement,
  settleLine,
  writeDraft,
} from './lineEdits.ts';
import { meetingsQueries } from './meetingsQueries.ts';

type Edits = ReadonlyMap<string, LineEdit>;

function draftKeyOf(meetingId: string): string {
  return `meeting:${meetingId}`;
}

/** Edits with their newest state at hand: keys arrive faster than the page is drawn. */
function useEdits(meetingId: string) {
  const [edits, setEdits] = useState<Edits>(new Map());
  const newest = useRef(edits);
  const draft = useDraft(draftKeyOf(meetingId));
  const replace = (next: Edits): void => {
    newest.current = next;
    setEdits(next);
    if (next.size === 0) draft.discard();
    else draft.save(writeDraft(next.values()));
  };
  const set = (edit: LineEdit): void => replace(new Map(newest.current).set(edit.id, edit));
  const drop = (id: string, only?: LineEdit): void => {
    // What was typed after the edit was sent stays.
    if (only && newest.current.get(id) !== only) return;
    const next = new Map(newest.current);
    if (next.delete(id)) replace(next);
  };
  const restore = useEffectEvent((found: readonly LineEdit[]) => {
    if (newest.current.size > 0 || found.length === 0) return;
    const next = new Map(found.map((edit) => [edit.id, edit]));
    newest.current = next;
    setEdits(next);
  });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const kept = await client.drafts.read({ key: draftKeyOf(meetingId) });
      if (kept) restore(readDraft(kept.content));
    };
    void read().catch(() => undefined);
  }, [meetingId]);
  return { edits, newest, set, drop };
}

/** Runs what is asked of the store one after the other: a line is there before the next follows it. */
function useQueue(meetingId: string) {
  const t = useTranslate();
  const today = useToday();
  const queries = useQueryClient();
  const last = useRef<Promise<void>>(Promise.resolve());
  const { queryKey } = meetingsQueries.page(meetingId, today);
  const enqueue = (job: () => Promise<unknown>): void => {
    last.current = last.current.then(job).then(
      () => undefined,
      (error: unknown) => showFailure(t, error),
    );
  };
  const readStored = (id: string) =>
    queries.getQueryData(queryKey)?.lines.find((line) => line.id === id);
  const refetch = () => queries.refetchQueries({ queryKey });
  return { enqueue, readStored, refetch };
}

/**
 * The lines of an open meeting as they are typed. A half-typed line lives in a draft; leaving it
 * makes one command of it, and it stays shown as typed until the store has answered.
 */
export function useLineEdits(meeting: MeetingPage) {
  const today = useToday();
  const people = usePeopleIndex();
  const { edits, newest, set, drop } = useEdits(meeting.id);
  const { enqueue, readStored, refetch } = useQueue(meeting.id);
  const readText = (text: string) => readQuickAdd(text, people.index, today);
  const shownLines = mergeLines(meeting.lines, edits);

  const type = (id: string, changes: LineEdit['changes']): void => {
    const edit = newest.current.get(id) ?? { id, afterId: null, changes: {} };
    set({ ...edit, changes: { ...edit.changes, ...changes } });
  };

  const store = async (edit: LineEdit, settlement: Settlement): Promise<void> => {
    const { id, afterId } = edit;
    if (settlement.act === 'nothing') {
      drop(id, edit);
      return;
    }
    const shown: LineEdit = { ...edit, changes: settlement.changes };
    set(shown);
    if (settlement.act === 'update') {
      await client.meetings.updateLine({ id, changes: settlement.changes });
    } else {
      const lines = [{ ...settlement.changes, id }];
      await client.meetings.addLines({ meetingId: meeting.id, afterId, lines });
    }
    await refetch();
    drop(id, shown);
  };

  /** Turns what was typed into a line into one command. */
  const settle = (id: string): void =>
    enqueue(async () => {
      const edit = newest.current.get(id);
      if (edit) await store(edit, settleLine(edit, readStored(id), readText));
    });

  /** A choice at a control counts at once; in a new line it waits for words. */
  const choose = (id: string, changes: Partial<LineFields>): void => {
    type(id, changes);
    const text = newest.current.get(id)?.changes.text ?? readStored(id)?.text ?? '';
    if (text.trim() !== '') settle(id);
  };

  const begin = (afterId: string | null, kind: LineFields['kind']): string => {
    const id = crypto.randomUUID();
    set({ id, afterId, changes: { kind } });
    return id;
  };

  const remove = (id: string): void => {
    drop(id);
    enqueue(async () => {
      if (!readStored(id)) return;
      await client.meetings.removeLine({ id });
      await refetch();
    });
  };

  /** One place up (−1) or down (1). */
  const move = (id: string, step: -1 | 1): void => {
    const to = shownLines.findIndex((line) => line.id === id) + step;
    if (to < 0 || to >= shownLines.length) return;
    const afterId = shownLines[step < 0 ? to - 1 : to]?.id ?? null;
    settle(id);
    enqueue(async () => {
      if (readStored(id)) await client.meetings.moveLine({ id, afterId });
      await refetch();
    });
  };

  const settleAll = useEffectEvent(() => {
    for (const id of newest.current.keys()) settle(id);
  });
  useEffect(() => () => settleAll(), []);

  return { lines: shownLines, people, readText, type, settle, choose, begin, remove, move };
}

export type LineEditor = ReturnType<typeof useLineEdits>;
