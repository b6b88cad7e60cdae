import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { MentionInput } from '#renderer/components/MentionField/MentionInput.tsx';
import { useMentions } from '#renderer/components/MentionField/useMentions.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { readQuickAdd, type QuickAdd as TypedTask } from '#shared/features/commitments/quickAdd.ts';
import { QuickAddPreview } from './QuickAddPreview.tsx';
import { usePeopleIndex } from './usePeopleIndex.ts';

type Task = Omit<TypedTask, 'candidates'>;

interface QuickAddFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Owner until the words name another one or the field is emptied. */
  readonly initialOwnerId?: string | null;
  /** Begins with the focus. */
  readonly isFocused?: boolean;
  /** Only called with a title. */
  readonly onAdd: (task: Task) => void;
  /** Esc leaves the field when left out. */
  readonly onEscape?: () => void;
}

/** One line read as a task, `周五前 主图5张 @mj`; what was understood stands below while typing. */
export function QuickAddField(props: QuickAddFieldProps) {
  const { inputRef, label, text, onText, initialOwnerId = null, onAdd } = props;
  const t = useTranslate();
  const today = useToday();
  const people = usePeopleIndex();
  const [pickedId, setPickedId] = useState(initialOwnerId);
  // The next line begins without an owner.
  if (text === '' && pickedId !== null) setPickedId(null);
  const read = readQuickAdd(text, people.index, today);
  const task: TypedTask = pickedId
    ? { ...read, ownerId: pickedId, ownerText: '', candidates: [] }
    : read;
  const mentions = useMentions({
    options: people.options,
    onPick: ({ id }, rest) => {
      setPickedId(id);
      onText(rest === '' ? '' : `${rest} `);
    },
  });
  const submit = (): void => {
    const { candidates, ...facts } = task;
    if (facts.title === '') return;
    // Several people answer to the name: the list asks which one.
    if (candidates.length > 0 && mentions.found.length > 0) mentions.setActive(0);
    else {
      mentions.close();
      onAdd(facts);
    }
  };
  return (
    <MentionInput
      inputRef={inputRef}
      autoFocus={props.isFocused ?? false}
      data-mantine-stop-propagation
      aria-label={label}
      placeholder={t('commitments.quickAddHint')}
      leftSection={<IconPlus size={16} aria-hidden />}
      value={text}
      onChange={onText}
      onEnter={submit}
      {...(props.onEscape ? { onEscape: props.onEscape } : {})}
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
  );
}
