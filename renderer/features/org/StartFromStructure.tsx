import { Button, Text } from '@mantine/core';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { builtinStructures } from '#shared/features/org/builtin/structures.ts';
import classes from './UnitsPage.module.css';

/** The ready-made structures, for a team that has no units yet. */
export function StartFromStructure() {
  const t = useTranslate();
  const language = useLanguage();
  const apply = useCommand(commands.org.applyStructure, {
    done: ({ units, seats }) => t('org.applied', { units, seats }),
  });
  return (
    <div className={classes.structures}>
      {builtinStructures.map(({ code, zh, en, total }) => (
        <Button
          key={code}
          variant="default"
          className={classes.structure}
          justify="space-between"
          rightSection={
            <Text size="xs" c="dimmed" fw={400}>
              {t('org.seatCount', { count: total })}
            </Text>
          }
          disabled={apply.isPending}
          onClick={() => apply.mutate({ code })}
        >
          {language === 'zh-CN' ? zh : en}
        </Button>
      ))}
    </div>
  );
}
