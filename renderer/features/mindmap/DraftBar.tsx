import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { usePostOptions } from '#renderer/features/duties/index.ts';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { sheetLimits } from '#shared/features/duties/dutiesModel.ts';
import type { MindKind } from '#shared/features/mindmap/mindModel.ts';
import classes from './MindPage.module.css';
import type { MindDraft } from './mindEdits.ts';

interface DraftBarProps {
  readonly draft: MindDraft;
  readonly onText: (text: string) => void;
  readonly onPost: (postId: string) => void;
  readonly onClose: () => void;
}

const weightLength = ' 100%'.length;

/** Characters a name of each kind may have; a KPI says its weight as well. */
const longest: Readonly<Record<MindKind, number>> = {
  root: 60,
  unit: 60,
  post: 60,
  duty: sheetLimits.line,
  kpi: sheetLimits.kpiName + weightLength,
};

function MoveField({ draft, onPost, onClose }: DraftBarProps) {
  const t = useTranslate();
  const posts = usePostOptions();
  const own = draft.act === 'move' ? draft.node.postId : null;
  return (
    <PinyinSelect
      size="xs"
      w={260}
      autoFocus
      defaultDropdownOpened
      aria-label={t('duties.post')}
      value={null}
      onChange={(postId) => postId !== null && onPost(postId)}
      onKeyDown={(event) => {
        if (isPlainEscape(event)) onClose();
      }}
      options={posts.filter(({ value }) => value !== own)}
    />
  );
}

function TextField({ draft, onText, onClose }: DraftBarProps) {
  const t = useTranslate();
  const [text, setText] = useState(draft.act === 'rename' ? draft.node.text : '');
  const label = draft.act === 'add' ? t(`mindmap.newText_${draft.kind}`) : t('mindmap.edit');
  const commit = (): void => {
    if (text.trim() === '') onClose();
    else onText(text.trim());
  };
  return (
    <TextInput
      size="xs"
      flex={1}
      maw={480}
      autoFocus
      aria-label={label}
      placeholder={label}
      maxLength={longest[draft.act === 'add' ? draft.kind : draft.node.kind]}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) commit();
        else if (isPlainEscape(event)) onClose();
      }}
    />
  );
}

/** One line under the map: the words of a node, or the post a duty goes to. */
export function DraftBar(props: DraftBarProps) {
  const t = useTranslate();
  const { draft } = props;
  const about = draft.act === 'add' ? draft.parent : draft.node;
  return (
    <div className={classes.bar}>
      <Text size="sm" c="dimmed">
        {t(`mindmap.kind_${about.kind}`)} {about.text}
      </Text>
      {draft.act === 'move' ? <MoveField {...props} /> : <TextField {...props} />}
      <Text size="xs" c="dimmed">
        {t('mindmap.save')}
      </Text>
    </div>
  );
}
