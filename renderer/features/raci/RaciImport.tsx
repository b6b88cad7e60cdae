import { Button, FileButton, Group } from '@mantine/core';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { packFile } from '#renderer/lib/packFile.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { ImportedMatter, RaciMatrix } from '#shared/features/raci/raciModel.ts';
import { checkMatter, rolesOf } from '#shared/features/raci/raciRules.ts';
import { type MatrixImport, readMatrixTable } from '#shared/features/raci/readMatrixTable.ts';
import { Failure } from '#shared/ipc/failure.ts';
import classes from './Raci.module.css';

async function readMatrixFile(file: File, matrix: RaciMatrix): Promise<MatrixImport> {
  const packed = await packFile(file);
  const { sheets } = await client.files.readTable({ ...packed, workToken: crypto.randomUUID() });
  for (const sheet of sheets) {
    const read = readMatrixTable(sheet, matrix);
    if (read) return read;
  }
  throw new Failure({ code: 'invalid', key: 'raci.notAMatrix' });
}

interface CellChange {
  readonly partyId: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The letters a row gets where they differ, in the order of the columns. */
function listChanges({ columns, matters }: RaciMatrix, given: ImportedMatter): CellChange[] {
  const before = matters.find(({ id }) => id === given.id)?.cells ?? [];
  return columns
    .map(({ id, name }) => ({
      ...{ partyId: id, name },
      before: rolesOf(before, id).join(''),
      after: rolesOf(given.cells, id).join(''),
    }))
    .filter((change) => change.before !== change.after);
}

function GivenRow({ matrix, given }: { matrix: RaciMatrix; given: ImportedMatter }) {
  const t = useTranslate();
  const flags = checkMatter(given.cells);
  return (
    <li className={classes.given}>
      <Tag tone={given.id === null ? 'accent' : 'info'}>
        {t(given.id === null ? 'raci.rowNew' : 'raci.rowChanged')}
      </Tag>
      <span className={classes.givenTitle}>{given.title}</span>
      <span className={classes.changes}>
        {listChanges(matrix, given).map(({ partyId, name, before, after }) => (
          <span key={partyId}>
            {name} {before !== '' && <s>{before}</s>}
            {before !== '' && ' '}
            {after || t('raci.blankCell')}
          </span>
        ))}
        {flags.map((flag) => (
          <span key={flag} className={classes.flag} data-kind={flag}>
            {t(`raci.flag_${flag}`)}
          </span>
        ))}
      </span>
    </li>
  );
}

function Rejected({ rejected }: Pick<MatrixImport, 'rejected'>) {
  const t = useTranslate();
  if (rejected.length === 0) return null;
  return (
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
  );
}

/** More rows are counted and taken, but not listed. */
const mostListed = 200;

function Preview({ matrix, read }: { matrix: RaciMatrix; read: MatrixImport }) {
  const t = useTranslate();
  const { added, changed, same, rejected, unknownColumns, untouchedColumns } = read;
  const counts = { added: added.length, changed: changed.length, same };
  const rows = [...added, ...changed];
  return (
    <>
      <strong>{t('raci.importSummary', counts)}</strong>
      {unknownColumns.length > 0 && (
        <div>{t('raci.importUnknown', { names: unknownColumns.join('、') })}</div>
      )}
      {untouchedColumns > 0 && <div>{t('raci.importUntouched', { count: untouchedColumns })}</div>}
      <Rejected rejected={rejected} />
      {rows.length > 0 && (
        <ul className={classes.givenRows} aria-label={t('raci.importTitle')}>
          {rows.slice(0, mostListed).map((given) => (
            <GivenRow key={given.id ?? given.title} matrix={matrix} given={given} />
          ))}
        </ul>
      )}
      {rows.length > mostListed && (
        <div>{t('raci.importMore', { count: rows.length - mostListed })}</div>
      )}
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
        width={620}
      >
        {read && (
          <div className={classes.preview}>
            <Preview matrix={matrix} read={read} />
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
