import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PlacedNode } from '#shared/features/mindmap/mindTree.ts';
import classes from './MindPage.module.css';
import { draftChild, draftSibling, type MindDraft } from './mindEdits.ts';

interface NodeBarProps {
  readonly active: PlacedNode | undefined;
  readonly onDraft: (draft: MindDraft) => void;
  readonly onRemove: (placed: PlacedNode) => void;
}

/** What can be done to the chosen node, for the mouse; the keys do the same. */
export function NodeBar({ active, onDraft, onRemove }: NodeBarProps) {
  const t = useTranslate();
  const drafts = active && {
    child: draftChild(active.node),
    sibling: draftSibling(active.node, active.parent),
  };
  const button = (label: string, draft: MindDraft | null | undefined) =>
    draft && (
      <Button size="compact-sm" variant="default" onClick={() => onDraft(draft)}>
        {label}
      </Button>
    );
  return (
    <div className={classes.bar}>
      {active && (
        <>
          {button(t('mindmap.addChild'), drafts?.child)}
          {button(t('mindmap.addSibling'), drafts?.sibling)}
          {active.node.kind !== 'root' && (
            <>
              {button(t('mindmap.edit'), { act: 'rename', node: active.node })}
              {active.node.kind !== 'post' && (
                <Button size="compact-sm" variant="default" onClick={() => onRemove(active)}>
                  {t('mindmap.remove')}
                </Button>
              )}
            </>
          )}
          {active.node.postId !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              component={Link}
              href={`${paths.duties}/${active.node.postId}`}
            >
              {t('mindmap.openPost')}
            </Button>
          )}
        </>
      )}
      <span className={classes.hint}>{t('mindmap.keysHint')}</span>
    </div>
  );
}
