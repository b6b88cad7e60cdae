import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { reportsQueries } from '#renderer/features/reports/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { TemplateDueRule } from '#shared/features/reports/boardModel.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import classes from './ChasePage.module.css';

const weekdays = [4, 5, 6, 7, 8, 9, 10] as const;

function RuleRow({ template, rule, isOwn }: TemplateDueRule) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.reports.setDueRule, {
    done: () => t('reports.dueRuleSaved'),
  });
  const save = (changes: Partial<DueRule>): void => {
    const next = { ...rule, ...changes };
    if (next.weekday !== rule.weekday || next.time !== rule.time) mutate({ template, rule: next });
  };
  const name = t(`reports.template_${template}`);
  return (
    <li>
      <span className={classes.rule}>{name}</span>
      <Select
        size="xs"
        w={128}
        aria-label={`${name} ${t('settings.dueDay')}`}
        allowDeselect={false}
        value={String(rule.weekday)}
        onChange={(value) => value !== null && save({ weekday: Number(value) })}
        data={weekdays.map((weekday) => ({
          value: String(weekday),
          label: t(`settings.dueDay_${weekday}`),
        }))}
      />
      <TextInput
        key={rule.time}
        size="xs"
        type="time"
        w={112}
        aria-label={`${name} ${t('settings.dueTime')}`}
        defaultValue={rule.time}
        onBlur={(event) => event.currentTarget.value && save({ time: event.currentTarget.value })}
      />
      {isOwn && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => mutate({ template, rule: null })}
        >
          {t('reports.dueRuleReset')}
        </Button>
      )}
    </li>
  );
}

/** When each kind of report is due. */
export function DueRules() {
  const t = useTranslate();
  const { data: rules = [] } = useQuery(reportsQueries.dueRules());
  return (
    <section>
      <h2>{t('reports.dueRules')}</h2>
      <ul className={`${classes.people} ${classes.rules}`}>
        {rules.map((rule) => (
          <RuleRow key={rule.template} {...rule} />
        ))}
      </ul>
    </section>
  );
}
