import { ActionIcon, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { AddLine } from '#renderer/components/AddLine/AddLine.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type Duty,
  type DutyFields,
  type Frequency,
  frequencies,
  type PostDuties,
  type Sheet,
} from '#shared/features/duties/dutiesModel.ts';
import classes from './Duties.module.css';
import { DutyPeople } from './DutyPeople.tsx';
import { useKpiName } from './useKpiName.ts';

interface DutyListProps {
  readonly post: PostDuties;
  readonly sheet: Sheet;
}

interface DutyItemProps extends DutyListProps {
  readonly duty: Duty;
  readonly index: number;
}

function useDutyActs({ post, duty, index }: DutyItemProps) {
  const t = useTranslate();
  const of = { postId: post.postId, key: duty.key };
  const update = useCommand(commands.duties.updateDuty);
  const move = useCommand(commands.duties.moveDuty);
  const remove = useCommand(commands.duties.removeDuty, {
    done: () => t('duties.dutyRemoved', { title: duty.title }),
  });
  return {
    save: (changes: Partial<DutyFields>) => update.mutate({ ...of, changes }),
    moveBy: (step: number) => move.mutate({ ...of, toPostId: post.postId, index: index + step }),
    remove: () => remove.mutate(of),
  };
}

function DutyFacts({
  duty,
  post,
  sheet,
  save,
}: DutyItemProps & { readonly save: (changes: Partial<DutyFields>) => void }) {
  const t = useTranslate();
  const kpiName = useKpiName();
  const measuring = sheet.kpis.filter(({ dutyKey }) => dutyKey === duty.key);
  const names = measuring.map(kpiName).join(t('duties.nameSeparator'));
  return (
    <div className={classes.fields}>
      {(['output', 'partners', 'measure'] as const).map((field) => (
        <SavedTextInput
          key={field}
          size="xs"
          label={t(`duties.${field}`)}
          maxLength={120}
          value={duty[field]}
          onSave={(text) => save({ [field]: text })}
        />
      ))}
      {names !== '' && <div className={classes.quiet}>{t('duties.measuredBy', { names })}</div>}
      <DutyPeople dutyKey={duty.key} people={post.people} />
    </div>
  );
}

function DutyItem(props: DutyItemProps) {
  const t = useTranslate();
  const { duty, index, sheet } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { save, moveBy, remove } = useDutyActs(props);
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <span className={classes.number}>{index + 1}</span>
        <SavedTextInput
          className={classes.wide}
          size="xs"
          aria-label={t('duties.duty')}
          maxLength={120}
          isRequired
          value={duty.title}
          onSave={(title) => save({ title })}
        />
        <Select
          size="xs"
          w={124}
          aria-label={t('duties.frequency')}
          placeholder="–"
          value={duty.frequency}
          clearable
          onChange={(frequency) => save({ frequency: frequency as Frequency | null })}
          data={frequencies.map((value) => ({ value, label: t(`duties.frequency_${value}`) }))}
        />
        <ActionIcon
          size="sm"
          aria-label={t('duties.moveUp')}
          disabled={index === 0}
          onClick={() => moveBy(-1)}
        >
          <IconArrowUp size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t('duties.moveDown')}
          disabled={index === sheet.duties.length - 1}
          onClick={() => moveBy(1)}
        >
          <IconArrowDown size={14} />
        </ActionIcon>
        <ActionIcon size="sm" aria-label={t('duties.removeDuty')} onClick={remove}>
          <IconTrash size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          aria-label={t('duties.more')}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconChevronRight size={14} style={isOpen ? { transform: 'rotate(90deg)' } : undefined} />
        </ActionIcon>
      </div>
      {isOpen && <DutyFacts {...props} save={save} />}
    </li>
  );
}

/** What the post does: how often, what comes out, with whom, measured by what, in whose hands. */
export function DutyList({ post, sheet }: DutyListProps) {
  const t = useTranslate();
  const add = useCommand(commands.duties.addDuty, {
    done: (_, { duty }) => t('duties.dutyAdded', { title: duty.title }),
  });
  return (
    <section>
      <h3 className={classes.heading}>{t('duties.dutiesHeading')}</h3>
      <ul className={classes.list}>
        {sheet.duties.map((duty, index) => (
          <DutyItem key={duty.key} post={post} sheet={sheet} duty={duty} index={index} />
        ))}
      </ul>
      <div className={classes.add}>
        <AddLine
          label={t('duties.addDuty')}
          placeholder={t('duties.addDutyHint')}
          maxLength={120}
          onAdd={(title) => add.mutate({ postId: post.postId, duty: { title } })}
        />
      </div>
    </section>
  );
}
