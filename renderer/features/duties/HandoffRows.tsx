import { ActionIcon } from '@mantine/core';
import { IconArrowRight, IconTrash } from '@tabler/icons-react';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Handoff, HandoffFields } from '#shared/features/duties/handoffsModel.ts';
import classes from './Duties.module.css';
import { usePostOptions } from './usePostOptions.ts';

/** The post whose page shows the row; it is not offered to be changed. */
type Side = 'from' | 'to';

interface HandoffRowsProps {
  readonly handoffs: readonly Handoff[];
  readonly fixed?: Side;
}

/** `0` to `60`; null is no number of days. */
export function readDays(text: string): number | null {
  const days = Number(text.normalize('NFKC').trim());
  return text.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= 60 ? days : null;
}

function HandoffRow({ handoff, fixed }: { readonly handoff: Handoff; readonly fixed?: Side }) {
  const t = useTranslate();
  const posts = usePostOptions();
  const update = useCommand(commands.duties.updateHandoff);
  const remove = useCommand(commands.duties.removeHandoff, {
    done: () => t('handoffs.removed', { what: handoff.what }),
  });
  const save = (changes: Partial<HandoffFields>): void =>
    update.mutate({ id: handoff.id, changes });
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        {fixed !== 'from' && (
          <PinyinSelect
            size="xs"
            w={140}
            aria-label={t('handoffs.from')}
            allowDeselect={false}
            value={handoff.fromPostId}
            onChange={(fromPostId) => fromPostId !== null && save({ fromPostId })}
            options={posts}
          />
        )}
        {fixed === undefined && <IconArrowRight size={14} aria-hidden />}
        {fixed !== 'to' && (
          <PinyinSelect
            size="xs"
            w={140}
            aria-label={t('handoffs.to')}
            allowDeselect={false}
            value={handoff.toPostId}
            onChange={(toPostId) => toPostId !== null && save({ toPostId })}
            options={posts}
          />
        )}
        <SavedTextInput
          className={classes.wide}
          size="xs"
          aria-label={t('handoffs.what')}
          maxLength={80}
          isRequired
          value={handoff.what}
          onSave={(what) => save({ what })}
        />
        <SavedTextInput
          size="xs"
          w={64}
          aria-label={t('handoffs.days')}
          title={t('handoffs.days')}
          inputMode="numeric"
          accepts={(text) => readDays(text) !== null}
          value={String(handoff.workingDays)}
          onSave={(text) => {
            const workingDays = readDays(text);
            if (workingDays !== null) save({ workingDays });
          }}
        />
        <ActionIcon
          size="sm"
          aria-label={t('handoffs.remove')}
          onClick={() => remove.mutate({ id: handoff.id })}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
    </li>
  );
}

export function HandoffRows({ handoffs, fixed }: HandoffRowsProps) {
  return (
    <ul className={classes.list}>
      {handoffs.map((handoff) => (
        <HandoffRow key={handoff.id} handoff={handoff} {...(fixed && { fixed })} />
      ))}
    </ul>
  );
}
