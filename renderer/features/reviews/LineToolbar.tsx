import { ActionIcon, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowBigUpLine,
  IconFlag,
  IconHandStop,
  IconListCheck,
  IconLock,
  IconMessage,
  IconMessages,
} from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './ReviewLine.module.css';
import { keyOfAct, type LineAct, labelOfAct, lineActs } from './reviewKeys.ts';

const icons: Readonly<Record<LineAct, Icon>> = {
  flag: IconFlag,
  comment: IconMessage,
  private: IconLock,
  passUp: IconArrowBigUpLine,
  task: IconListCheck,
  topic: IconMessages,
  promise: IconHandStop,
};

interface LineToolbarProps {
  readonly onAct: (act: LineAct) => void;
}

/** Everything that can be done with a line, over its right end while the line is in use. */
export function LineToolbar({ onAct }: LineToolbarProps) {
  const t = useTranslate();
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('reviews.lineActs')}>
      {lineActs.map((act) => {
        const ActIcon = icons[act];
        const label = `${t(labelOfAct(act))} ${keyOfAct[act].toUpperCase()}`;
        return (
          <Tooltip key={act} label={label} openDelay={200}>
            <ActionIcon size="sm" aria-label={label} onClick={() => onAct(act)}>
              <ActIcon size={15} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </div>
  );
}
