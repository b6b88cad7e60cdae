import { Input, Pill } from '@mantine/core';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { DutyPart, DutyPerson } from '#shared/features/duties/dutiesModel.ts';
import classes from './Duties.module.css';

interface DutyPeopleProps {
  readonly dutyKey: string;
  /** Of the whole post. */
  readonly people: readonly DutyPerson[];
}

/** Who is in charge of the duty when not all holders are, and who can stand in. */
export function DutyPeople({ dutyKey, people }: DutyPeopleProps) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.duties.setPart, { done: () => t('duties.partSet') });
  const chosen = people.filter((person) => person.dutyKey === dutyKey);
  const excludedIds = new Set(chosen.map(({ personId }) => personId));
  const fields: readonly { part: DutyPart; label: string; hint: string }[] = [
    { part: 'main', label: t('duties.mainPeople'), hint: t('duties.mainPeopleHint') },
    { part: 'backup', label: t('duties.backupPeople'), hint: '' },
  ];
  return (
    <div className={classes.two}>
      {fields.map(({ part, label, hint }) => (
        <Input.Wrapper key={part} size="xs" label={label}>
          <div className={classes.people}>
            {chosen
              .filter((person) => person.part === part)
              .map(({ personId, name }) => (
                <Pill
                  key={personId}
                  size="sm"
                  withRemoveButton
                  removeButtonProps={{ 'aria-label': t('common.delete') }}
                  onRemove={() => mutate({ dutyKey, personId, part: null })}
                >
                  {name}
                </Pill>
              ))}
          </div>
          <PersonSelect
            size="xs"
            aria-label={label}
            placeholder={hint}
            excludedIds={excludedIds}
            value={null}
            onChange={(personId) => {
              if (personId !== null) mutate({ dutyKey, personId, part });
            }}
          />
        </Input.Wrapper>
      ))}
    </div>
  );
}
