import { Menu, UnstyledButton } from '@mantine/core';
import { type Icon, IconGavel, IconListCheck, IconMessage } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { type MeetingLineKind, meetingLineKinds } from '#shared/features/meetings/meetingsModel.ts';
import classes from './LineRow.module.css';

export const kindIcons: Readonly<Record<MeetingLineKind, Icon>> = {
  topic: IconMessage,
  decision: IconGavel,
  action: IconListCheck,
};

/** The kind after or before one, in a circle. */
export function nextKind(kind: MeetingLineKind, step: 1 | -1): MeetingLineKind {
  const { length } = meetingLineKinds;
  const index = (meetingLineKinds.indexOf(kind) + step + length) % length;
  return meetingLineKinds[index] ?? kind;
}

interface KindControlProps {
  readonly kind: MeetingLineKind;
  readonly onChange: (kind: MeetingLineKind) => void;
  readonly isLocked: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What a line is, with the way to make it something else. */
export function KindControl({ kind, onChange, isLocked, ref }: KindControlProps) {
  const t = useTranslate();
  const KindIcon = kindIcons[kind];
  return (
    <Menu position="bottom-start" width={120} disabled={isLocked}>
      <Menu.Target>
        <UnstyledButton
          ref={ref}
          className={classes.kind}
          data-kind={kind}
          disabled={isLocked}
          aria-label={t('meetings.kindOfLine', { kind: t(`meetings.line.${kind}`) })}
        >
          <KindIcon size={15} stroke={1.8} aria-hidden />
          {t(`meetings.line.${kind}`)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {meetingLineKinds.map((each) => {
          const EachIcon = kindIcons[each];
          return (
            <Menu.Item
              key={each}
              leftSection={<EachIcon size={15} stroke={1.8} />}
              onClick={() => onChange(each)}
            >
              {t(`meetings.line.${each}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
