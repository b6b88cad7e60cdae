import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { SelectionBar } from '#renderer/components/DataTable/SelectionBar.tsx';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { useRowKeys } from '#renderer/components/DataTable/useRowKeys.ts';
import {
  type RowSelection,
  useRowSelection,
} from '#renderer/components/DataTable/useRowSelection.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { hasLeft } from '#shared/features/people/peopleRules.ts';
import { ManyEditDrawer } from './ManyEditDrawer.tsx';
import { countValues } from './rosterFilter.ts';

function useRemovePeople(people: readonly PersonRow[], { clear }: RowSelection) {
  const t = useTranslate();
  const one = useCommand(commands.people.remove, {
    done: (_, { id }) =>
      t('people.removed', { name: people.find((person) => person.id === id)?.name ?? '' }),
    onDone: clear,
  });
  const many = useCommand(commands.people.removeMany, {
    done: (_, { ids }) => t('people.removedMany', { count: ids.length }),
    onDone: clear,
  });
  return (ids: readonly string[]): void => {
    const [id] = ids;
    if (id !== undefined && ids.length === 1) one.mutate({ id });
    else many.mutate({ ids: [...ids] });
  };
}

interface RosterTableProps {
  readonly people: readonly PersonRow[];
  readonly columns: readonly DataColumn<PersonRow>[];
  /** A word beside each name that several people carry. */
  readonly namesakes: ReadonlyMap<string, string>;
  readonly openId: string | null;
  readonly onOpen: (personId: string) => void;
}

interface DayRosterTableProps extends RosterTableProps {
  /** Rows that stand back. */
  readonly isQuiet?: (person: PersonRow) => boolean;
  /** Which rows are chosen, where they can be. */
  readonly selection?: RowSelection;
}

/** A row for each person; the roster of another day is no more, it is to look at only. */
export function DayRosterTable(props: DayRosterTableProps) {
  const { people, namesakes, onOpen, ...shown } = props;
  const t = useTranslate();
  return (
    <DataTable<PersonRow>
      name="people"
      label={t('people.title')}
      rows={people}
      idOf={({ id }) => id}
      nameOf={({ id, name }) => [name, namesakes.get(id) ?? ''].join(' ').trim()}
      onOpen={({ id }) => onOpen(id)}
      {...shown}
    />
  );
}

/** Tags in use among these people, the most frequent first. */
function listTags(people: readonly PersonRow[]): string[] {
  return countValues(people.flatMap(({ tags }) => tags)).map(({ value }) => value);
}

/** The roster of today: rows are chosen, changed together, taken away. */
export function RosterTable(props: RosterTableProps) {
  const { people, onOpen } = props;
  const t = useTranslate();
  const today = useToday();
  const [editedIds, setEditedIds] = useState<readonly string[]>([]);
  const ids = useMemo(() => people.map(({ id }) => id), [people]);
  const selection = useRowSelection(ids);
  const remove = useRemovePeople(people, selection);
  const removeChosen = useRowKeys({
    ...{ selection, onOpen },
    onRemove: remove,
    onEditMany: setEditedIds,
  });
  return (
    <>
      <DayRosterTable
        {...props}
        isQuiet={(person) => hasLeft(person, today)}
        selection={selection}
      />
      <SelectionBar selection={selection}>
        <Button size="compact-sm" variant="subtle" onClick={() => setEditedIds([...selection.ids])}>
          {t('people.changeSelected')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="red" onClick={removeChosen}>
          {t('common.delete')}
        </Button>
      </SelectionBar>
      <ManyEditDrawer ids={editedIds} tags={listTags(people)} onClose={() => setEditedIds([])} />
    </>
  );
}
