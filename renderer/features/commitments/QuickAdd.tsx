import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { MentionInput } from '#renderer/components/MentionField/MentionInput.tsx';
import { useMentions } from '#renderer/components/MentionField/useMentions.ts';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import { readQuickAdd, type QuickAdd as TypedTask } from '#shared/features/commitments/quickAdd.ts';
import classes from './QuickAdd.module.css';
import { QuickAddPreview } from './QuickAddPreview.tsx';
import { usePeopleIndex } from './usePeopleIndex.ts';

const draftKey = 'commitments:quickAdd';

/** The half-typed line of last time, until something else is typed. */
function useRestoredText() {
  const [text, setText] = useState('');
  useEffect(() => {
    let isStale = false;
    const restore = async (): Promise<void> => {
      const draft = await client.drafts.read({ key: draftKey });
      if (draft && !isStale) setText((current) => current || draft.content);
    };
    void restore().catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, []);
  return [text, setText] as const;
}

/** One line becomes a task: `周五前 主图5张 @mj`; what was understood stands below while typing. */
export function QuickAdd({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const t = useTranslate();
  const today = useToday();
  const people = usePeopleIndex();
  const [text, setText] = useRestoredText();
  const [pickedId, setPickedId] = useState<string | null>(null);
  const draft = useDraft(draftKey);
  const clear = (): void => {
    setText('');
    setPickedId(null);
    draft.discard();
  };
  const create = useCommand(commands.commitments.create, {
    done: (_, { title }) => t('commitments.added', { title }),
    onDone: clear,
  });
  const read = readQuickAdd(text, people.index, today);
  const task: TypedTask = pickedId
    ? { ...read, ownerId: pickedId, ownerText: '', candidates: [] }
    : read;
  const change = (typed: string): void => {
    setText(typed);
    draft.save(typed);
  };
  const mentions = useMentions({
    options: people.options,
    onPick: ({ id }, rest) => {
      setPickedId(id);
      change(rest === '' ? '' : `${rest} `);
    },
  });
  const submit = (): void => {
    const { title, candidates, ...facts } = task;
    if (title === '' || create.isPending) return;
    // Several people answer to the name: the list asks which one.
    if (candidates.length > 0 && mentions.found.length > 0) mentions.setActive(0);
    else {
      mentions.close();
      create.mutate({ title, ...facts });
    }
  };
  return (
    <div className={classes.bar}>
      <MentionInput
        inputRef={inputRef}
        aria-label={t('commitments.quickAdd')}
        placeholder={t('commitments.quickAddHint')}
        leftSection={<IconPlus size={16} aria-hidden />}
        value={text}
        onChange={(typed) => (typed === '' ? clear() : change(typed))}
        onEnter={submit}
        mentions={mentions}
        listLabel={t('commitments.owner')}
        below={
          text.trim() !== '' && (
            <QuickAddPreview
              task={task}
              nameOf={(id) => people.nameById.get(id) ?? ''}
              onForgetOwner={pickedId === null ? null : () => setPickedId(null)}
            />
          )
        }
      />
    </div>
  );
}
