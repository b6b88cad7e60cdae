import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { AddLine } from '#renderer/components/AddLine/AddLine.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showNotice } from '#renderer/lib/notices.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { PostSkill } from '#shared/features/duties/dutiesModel.ts';
import classes from './Duties.module.css';

interface SkillListProps {
  readonly postId: string;
  readonly skills: readonly PostSkill[];
}

const levels = [1, 2, 3, 4, 5] as const;

/** What somebody must be able to do, and how well. */
export function SkillList({ postId, skills }: SkillListProps) {
  const t = useTranslate();
  const set = useCommand(commands.duties.setSkill);
  const remove = useCommand(commands.duties.removeSkill, {
    done: (_, { name }) => t('duties.skillRemoved', { name }),
  });
  /** One that is there already keeps the level it has. */
  const add = (name: string): void => {
    if (skills.some((skill) => skill.name === name)) showNotice(t('duties.skillTwice', { name }));
    else set.mutate({ postId, skill: { name, level: 3 } });
  };
  return (
    <section>
      <h3 className={classes.heading}>{t('duties.skillsHeading')}</h3>
      <ul className={classes.list}>
        {skills.map(({ name, level }) => (
          <li key={name} className={classes.item}>
            <div className={classes.row}>
              <span className={classes.wide}>{name}</span>
              <Select
                size="xs"
                w={152}
                aria-label={`${t('duties.level')} ${name}`}
                allowDeselect={false}
                value={String(level)}
                onChange={(value) =>
                  set.mutate({ postId, skill: { name, level: Number(value ?? level) } })
                }
                data={levels.map((value) => ({
                  value: String(value),
                  label: t(`duties.level_${value}`),
                }))}
              />
              <ActionIcon
                size="sm"
                aria-label={t('duties.removeSkill')}
                onClick={() => remove.mutate({ postId, name })}
              >
                <IconTrash size={14} />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <AddLine
          label={t('duties.addSkill')}
          placeholder={t('duties.addSkillHint')}
          maxLength={40}
          onAdd={add}
        />
      </div>
    </section>
  );
}
