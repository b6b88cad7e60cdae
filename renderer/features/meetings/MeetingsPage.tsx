import { Button, Menu, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { SelectionBar } from '#renderer/components/DataTable/SelectionBar.tsx';
import { useRowKeys } from '#renderer/components/DataTable/useRowKeys.ts';
import {
  type RowSelection,
  useRowSelection,
} from '#renderer/components/DataTable/useRowSelection.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import { type MeetingKind, meetingKinds } from '#shared/features/meetings/meetingKinds.ts';
import type { MeetingRow } from '#shared/features/meetings/meetingsModel.ts';
import { MeetingPage } from './MeetingPage.tsx';
import { meetingColumns } from './meetingColumns.tsx';
import { meetingsQueries } from './meetingsQueries.ts';

interface NewMeetingMenuProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function NewMeetingMenu({ isOpen, onOpen }: NewMeetingMenuProps) {
  const t = useTranslate();
  const [, navigate] = useLocation();
  const { mutate: create } = useCommand(commands.meetings.create, {
    done: () => t('meetings.created'),
    onDone: ({ id }) => navigate(`${paths.meetings}/${id}`),
  });
  return (
    <Menu position="bottom-end" width={160} opened={isOpen} onChange={onOpen}>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} />}>{t('meetings.add')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {meetingKinds.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() =>
              create({ kind, ...(kind === 'other' ? { title: t('meetings.meeting') } : {}) })
            }
          >
            {t(`meetings.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function useRemoveMeetings({ clear }: RowSelection) {
  const t = useTranslate();
  const one = useCommand(commands.meetings.remove, {
    done: () => t('meetings.removed'),
    onDone: clear,
  });
  const many = useCommand(commands.meetings.removeMany, {
    done: (_, { ids }) => t('meetings.removedMany', { count: ids.length }),
    onDone: clear,
  });
  return (ids: readonly string[]): void => {
    const [id] = ids;
    if (id !== undefined && ids.length === 1) one.mutate({ id });
    else many.mutate({ ids: [...ids] });
  };
}

function MeetingList() {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<MeetingKind | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { data: meetings } = useQuery({
    ...meetingsQueries.list(kind),
    placeholderData: (before) => before,
  });
  const columns = useMemo(() => meetingColumns(t, language, today), [t, language, today]);
  useShortcut('n', () => setAdding(true));
  const ids = useMemo(() => meetings?.map(({ id }) => id) ?? [], [meetings]);
  const selection = useRowSelection(ids);
  const open = (id: string): void => navigate(`${paths.meetings}/${id}`);
  const remove = useRowKeys({
    selection,
    onOpen: open,
    onRemove: useRemoveMeetings(selection),
  });
  if (!meetings) return null;
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        scope={
          <Select
            aria-label={t('meetings.kindLabel')}
            placeholder={t('meetings.everyKind')}
            clearable
            w={150}
            value={kind}
            onChange={(value) => setKind(value as MeetingKind | null)}
            data={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
          />
        }
        actions={<NewMeetingMenu isOpen={isAdding} onOpen={setAdding} />}
      />
      {meetings.length === 0 ? (
        <EmptyState text={t(kind === null ? 'meetings.empty' : 'meetings.noneFound')} />
      ) : (
        <DataTable<MeetingRow>
          name="meetings"
          label={t('meetings.title')}
          columns={columns}
          rows={meetings}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          onOpen={({ id }) => open(id)}
          selection={selection}
        />
      )}
      <SelectionBar selection={selection}>
        <Button size="compact-sm" variant="subtle" color="red" onClick={remove}>
          {t('common.delete')}
        </Button>
      </SelectionBar>
    </>
  );
}

/** The list of meetings, or the one the address names. */
export function MeetingsPage() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <MeetingList /> : <MeetingPage id={id} />;
}
