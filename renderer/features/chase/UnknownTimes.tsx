import { Button, Group } from '@mantine/core';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import classes from './ChasePage.module.css';

/** Reports without a time are never late by themselves; here the manager can say it. */
export function UnknownTimes({ rows }: { readonly rows: readonly BoardRow[] }) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.reports.setLateness, {
    done: () => t('reports.latenessSet'),
  });
  const unknown = rows.filter(({ isTimeUnknown }) => isTimeUnknown);
  if (unknown.length === 0) return null;
  return (
    <section>
      <h2>{t('reports.unknownTimes', { count: unknown.length })}</h2>
      <ul className={classes.people}>
        {unknown.map(({ personId, name, reportId }) => (
          <li key={personId}>
            <span className={classes.name} title={name}>
              {name}
            </span>
            <Group gap="xs" wrap="nowrap" className={classes.end}>
              {(['on_time', 'late'] as const).map((lateness) => (
                <Button
                  key={lateness}
                  size="compact-xs"
                  variant="default"
                  onClick={() => reportId && mutate({ id: reportId, lateness })}
                >
                  {t(`reports.lateness_${lateness}`)}
                </Button>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
