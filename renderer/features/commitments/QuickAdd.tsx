import { type RefObject, useEffect, useState } from 'react';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useDraft } from '#renderer/lib/useDraft.ts';
import classes from './QuickAdd.module.css';
import { QuickAddField } from './QuickAddField.tsx';

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

/** One line at the top of the list becomes a task. */
export function QuickAdd({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const t = useTranslate();
  const [text, setText] = useRestoredText();
  const draft = useDraft(draftKey);
  const change = (typed: string): void => {
    setText(typed);
    if (typed === '') draft.discard();
    else draft.save(typed);
  };
  const create = useCommand(commands.commitments.create, {
    done: (_, { title }) => t('commitments.added', { title }),
    onDone: () => change(''),
  });
  return (
    <div className={classes.bar}>
      <QuickAddField
        inputRef={inputRef}
        label={t('commitments.quickAdd')}
        text={text}
        onText={change}
        onAdd={(task) => create.isPending || create.mutate(task)}
      />
    </div>
  );
}
