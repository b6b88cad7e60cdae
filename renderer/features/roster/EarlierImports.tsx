import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commands } from '#renderer/lib/client.ts';
import { describeAct } from '#renderer/lib/describeAct.ts';
import { formatInstant } from '#renderer/lib/formatInstant.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { EarlierImport } from '#shared/features/roster/rosterModel.ts';
import classes from './EarlierImports.module.css';
import { rosterQueries } from './rosterQueries.ts';

interface ImportedProps {
  readonly imported: EarlierImport;
}

function UndoImport({ imported: { fileName, operationId } }: ImportedProps) {
  const t = useTranslate();
  const undo = useCommand(commands.history.undo, {
    done: () => t('roster.undone', { name: fileName }),
  });
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      loading={undo.isPending}
      aria-label={t('roster.undoImport', { name: fileName })}
      onClick={() => undo.mutate({ operationId })}
    >
      {t('common.undo')}
    </Button>
  );
}

function Obstacle({ act }: NonNullable<EarlierImport['obstacle']>) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <p className={classes.obstacle}>
      {act === null
        ? t('roster.usedSince')
        : t('roster.usedBy', {
            act: describeAct(t, act.procedure),
            at: formatInstant(act.at, language),
          })}
    </p>
  );
}

function Imported({ imported }: ImportedProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { fileName, at, created, changed, obstacle } = imported;
  return (
    <li className={classes.imported}>
      <span className={classes.when}>{formatInstant(at, language)}</span>
      <span className={classes.name} title={fileName}>
        {fileName}
      </span>
      <span className={classes.counts}>{t('roster.importedCounts', { created, changed })}</span>
      {obstacle === null ? <UndoImport imported={imported} /> : <Obstacle {...obstacle} />}
    </li>
  );
}

/** What was taken in before, each with the way back; nothing while there is none. */
export function EarlierImports() {
  const t = useTranslate();
  const { data: imports } = useQuery(rosterQueries.imports());
  if (!imports || imports.length === 0) return null;
  return (
    <section aria-label={t('roster.earlier')}>
      <h2 className={classes.heading}>{t('roster.earlier')}</h2>
      <ul className={classes.list}>
        {imports.map((imported) => (
          <Imported key={imported.id} imported={imported} />
        ))}
      </ul>
    </section>
  );
}
