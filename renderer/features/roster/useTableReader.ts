import { useRef, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { beginWork, type ImportWork } from './importWork.ts';
import { readPastedTable, readTableFile } from './readGivenTable.ts';

interface Reading {
  readonly name: string;
  readonly token: string;
}

/**
 * Takes a file or a paste; what is wrong with one is said in place and changes nothing. What comes
 * next stops the reading of a file: the newest is what is meant.
 */
export function useTableReader(onRead: (work: ImportWork) => void) {
  const t = useTranslate();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<string | null>(null);

  const open = (name: string, table: GivenTable): void => {
    const work = beginWork(name, table);
    if (work === null) throw new Failure({ code: 'invalid', key: 'roster.tableEmpty' });
    setProblem(null);
    onRead(work);
  };
  const explain = (error: unknown, name: string): void => {
    const data = error instanceof Failure ? error.data : { code: 'internal' as const };
    setProblem(t('roster.problemOf', { name, problem: describeFailure(t, data) }));
  };

  const cancel = (): void => {
    const workToken = current.current;
    current.current = null;
    setReading(null);
    if (workToken !== null) void client.files.cancel({ workToken }).catch(() => undefined);
  };
  const takeFile = async (file: File): Promise<void> => {
    cancel();
    const token = crypto.randomUUID();
    current.current = token;
    setProblem(null);
    setReading({ name: file.name, token });
    try {
      const table = await readTableFile(file, token);
      if (current.current === token) open(file.name, table);
    } catch (error) {
      if (current.current === token) explain(error, file.name);
    } finally {
      if (current.current === token) {
        current.current = null;
        setReading(null);
      }
    }
  };
  return {
    reading,
    problem,
    takeFiles: (files: readonly File[]): void => {
      const [file] = files;
      if (files.length > 1) setProblem(t('roster.oneFile'));
      else if (file) void takeFile(file);
    },
    takeText: (text: string): void => {
      cancel();
      try {
        open(t('roster.pasted'), readPastedTable(text));
      } catch (error) {
        explain(error, t('roster.pasted'));
      }
    },
    cancel,
  };
}
