import { Button, FileButton, Group } from '@mantine/core';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { toBase64 } from '#renderer/lib/toBase64.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { largestDrop } from '#shared/features/files/filesContract.ts';
import type { RaciMatrix } from '#shared/features/raci/raciModel.ts';
import { type MatrixImport, readMatrixTable } from '#shared/features/raci/readMatrixTable.ts';
import { Failure } from '#shared/ipc/failure.ts';
import classes from './Raci.module.css';

async function readMatrixFile(file: File, matrix: RaciMatrix): Promise<MatrixImport> {
  if (file.size > largestDrop) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
  const base64 = await toBase64(file);
  const workToken = crypto.randomUUID();
  const { sheets } = await client.files.readTable({ name: file.name, base64, workToken });
  for (const sheet of sheets) {
    const read = readMatrixTable(sheet, matrix);
    if (read) return read;
  }
  throw new Failure({ code: 'invalid', key: 'raci.notAMatrix' });
}

function Preview({ read }: { readonly read: MatrixImport }) {
  const t = useTranslate();
  const { added, changed, same, rejected, unknownColumns } = read;
  const counts = { added: added.length, changed: changed.length, same };
  return (
    <>
      <div>{t('raci.importSummary', counts)}</div>
      {unknownColumns.length > 0 && (
        <div>{t('raci.importUnknown', { names: unknownColumns.join('、') })}</div>
      )}
      {rejected.length > 0 && (
        <div>
          {t('raci.importRejected', { count: rejected.length })}
          <ul className={classes.list}>
            {rejected.map(({ row, title, reason }) => (
              <li key={row}>
                {t('raci.importLine', { row, title, reason: t(`raci.reason_${reason}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className={classes.list}>
        {[...added, ...changed].slice(0, 200).map(({ id, title }) => (
          <li key={id ?? title}>{title}</li>
        ))}
      </ul>
    </>
  );
}

/** A table becomes a preview of what it would change, and that one act. */
export function RaciImport({ matrix }: { readonly matrix: RaciMatrix }) {
  const t = useTranslate();
  const [read, setRead] = useState<MatrixImport | null>(null);
  const { mutate } = useCommand(commands.raci.importMatters, {
    done: (counts) => t('raci.imported', counts),
    onDone: () => setRead(null),
  });
  const take = (file: File | null): void => {
    if (file === null) return;
    readMatrixFile(file, matrix)
      .then(setRead)
      .catch((error: unknown) => showFailure(t, error, file.name));
  };
  const matters = read ? [...read.added, ...read.changed] : [];
  return (
    <>
      <FileButton onChange={take} accept=".xlsx,.csv,.txt">
        {(button) => (
          <Button variant="default" {...button}>
            {t('raci.import')}
          </Button>
        )}
      </FileButton>
      <DetailDrawer
        title={t('raci.importTitle')}
        isOpen={read !== null}
        onClose={() => setRead(null)}
      >
        {read && (
          <div className={classes.preview}>
            <Preview read={read} />
            <Group>
              <Button
                disabled={matters.length === 0}
                onClick={() => mutate({ parties: matrix.parties, matters })}
              >
                {matters.length === 0
                  ? t('raci.importNothing')
                  : t('raci.importDo', { count: matters.length })}
              </Button>
            </Group>
          </div>
        )}
      </DetailDrawer>
    </>
  );
}
