import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { ColumnChoice, useColumnChoice } from '#renderer/components/DataTable/ColumnChoice.tsx';
import { type DataColumn, DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { SelectionBar } from '#renderer/components/DataTable/SelectionBar.tsx';
import { useRowKeys } from '#renderer/components/DataTable/useRowKeys.ts';
import {
  type RowSelection,
  useRowSelection,
} from '#renderer/components/DataTable/useRowSelection.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { orgQueries } from '#renderer/features/org/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { lazyPart } from '#renderer/lib/late.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import { tellNamesakesApart } from '#shared/features/people/namesakes.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { hasLeft } from '#shared/features/people/peopleRules.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { LeaveDrawer } from './LeaveDrawer.tsx';
import { ManyEditDrawer } from './ManyEditDrawer.tsx';
import { NewPersonDrawer } from './NewPersonDrawer.tsx';
import classes from './PeoplePage.module.css';
import { PersonDrawer } from './PersonDrawer.tsx';
import { PersonReport } from './PersonReport.tsx';
import { peopleColumns, usualColumns } from './peopleColumns.tsx';
import { peopleQueries } from './peopleQueries.ts';
import { RosterBar } from './RosterBar.tsx';
import {
  countValues,
  filterPeople,
  noFilter,
  type RosterFilter,
  unitsWithin,
} from './rosterFilter.ts';

const RosterImportPage = lazyPart(
  async () => (await import('#renderer/features/roster/index.ts')).RosterImportPage,
);

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

interface RosterProps {
  readonly people: readonly PersonRow[];
  readonly columns: readonly DataColumn<PersonRow>[];
  /** A word beside each name that several people carry. */
  readonly namesakes: ReadonlyMap<string, string>;
  readonly openId: string | null;
  readonly onOpen: (personId: string) => void;
}

/** Tags in use among these people, the most frequent first. */
function listTags(people: readonly PersonRow[]): string[] {
  return countValues(people.flatMap(({ tags }) => tags)).map(({ value }) => value);
}

function Roster({ people, columns, namesakes, openId, onOpen }: RosterProps) {
  const t = useTranslate();
  const today = useToday();
  const [editedIds, setEditedIds] = useState<readonly string[]>([]);
  const ids = useMemo(() => people.map(({ id }) => id), [people]);
  const selection = useRowSelection(ids);
  const remove = useRemovePeople(people, selection);
  const removeChosen = useRowKeys({ selection, onOpen, onRemove: remove });
  return (
    <>
      <DataTable<PersonRow>
        name="people"
        label={t('people.title')}
        columns={columns}
        rows={people}
        idOf={({ id }) => id}
        nameOf={({ id, name }) => [name, namesakes.get(id) ?? ''].join(' ').trim()}
        openId={openId}
        isQuiet={(person) => hasLeft(person, today)}
        onOpen={({ id }) => onOpen(id)}
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

/** The columns of everybody, with what tells people of one name apart. */
function useRosterColumns(people: readonly PersonRow[] | undefined) {
  const t = useTranslate();
  const today = useToday();
  const { data: me } = useQuery(peopleQueries.me());
  const myId = me?.personId ?? null;
  const namesakes = useMemo(
    () =>
      tellNamesakesApart(
        (people ?? []).map(({ id, name, main, joinedOn, level, aliases }) => ({
          ...{ id, name },
          facts: [main?.postName, main?.unitName, level, joinedOn, aliases[0]].map(
            (fact) => fact ?? '',
          ),
        })),
      ),
    [people],
  );
  const columns = useMemo(
    () => peopleColumns({ t, today, myId, namesakes }),
    [t, today, myId, namesakes],
  );
  return { namesakes, columns, choice: useColumnChoice('people', columns, usualColumns) };
}

/** Which person is open, and what is being done with them. */
function useOpenPerson(people: readonly PersonRow[] | undefined) {
  const { id: linkedId } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const [openId, setOpenId] = useState<string | null>(linkedId ?? null);
  const [isLeaving, setIsLeaving] = useState(false);
  const [reportWeek, setReportWeek] = useState<IsoWeek | null>(null);
  return {
    openId,
    open: setOpenId,
    person: people?.find(({ id }) => id === openId) ?? null,
    isLeaving,
    setIsLeaving,
    reportWeek,
    setReportWeek,
    close: (): void => {
      setOpenId(null);
      // The address that opened this person would open them again at the next start.
      if (linkedId !== undefined) navigate(paths.people, { replace: true });
    },
  };
}

function PersonDrawers({ opened }: { readonly opened: ReturnType<typeof useOpenPerson> }) {
  const { person, isLeaving, setIsLeaving, reportWeek, setReportWeek, close } = opened;
  return (
    <>
      <PersonDrawer
        person={isLeaving || reportWeek !== null ? null : person}
        onClose={close}
        onLeave={() => setIsLeaving(true)}
        onReport={setReportWeek}
      />
      <PersonReport
        personId={person?.id ?? null}
        week={reportWeek}
        onClose={() => setReportWeek(null)}
      />
      <LeaveDrawer
        person={isLeaving ? person : null}
        onClose={() => setIsLeaving(false)}
        onLeft={() => setIsLeaving(false)}
      />
    </>
  );
}

/** Everybody of the team, filtered and found by name, pinyin, post or tag; one opens at the right. */
function PeopleList() {
  const t = useTranslate();
  const today = useToday();
  const [typed, setTyped] = useState('');
  // What is typed stands at once, also when thousands are searched.
  const query = useDeferredValue(typed);
  const [filter, setFilter] = useRemembered<RosterFilter>('rosterFilter', noFilter);
  const [isAdding, setIsAdding] = useState(false);
  const { data: people } = useQuery(peopleQueries.list(today));
  const { data: structure } = useQuery(orgQueries.structure(today));
  const { namesakes, columns, choice } = useRosterColumns(people);
  const opened = useOpenPerson(people);
  const shown = useMemo(
    () =>
      filterPeople(people ?? [], filter, {
        ...{ today, query },
        units: unitsWithin(structure, filter.unitIds),
      }),
    [people, filter, today, query, structure],
  );
  useShortcut('n', () => setIsAdding(true));
  if (!people) return null;
  const add = (
    <Group gap="xs" wrap="nowrap">
      <Button component={Link} href={paths.rosterImport} variant="default">
        {t('roster.import')}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
        {t('people.add')}
      </Button>
    </Group>
  );
  return (
    <>
      <PageHeader
        title={t('people.title')}
        scope={
          people.length > 0 && (
            <>
              <SearchBox
                label={t('people.search')}
                placeholder={t('people.searchHint')}
                value={typed}
                onChange={setTyped}
              />
              <span className={classes.fixed}>{t('people.count', { count: shown.length })}</span>
            </>
          )
        }
        actions={add}
      />
      {people.length > 0 && (
        <div className={classes.bar}>
          <RosterBar people={people} structure={structure} filter={filter} onFilter={setFilter} />
          <ColumnChoice
            columns={columns.slice(1)}
            shown={choice.shown}
            onChange={choice.setShown}
          />
        </div>
      )}
      {people.length === 0 && <EmptyState text={t('people.empty')} action={add} />}
      {people.length > 0 && shown.length === 0 && <EmptyState text={t('people.nobodyFound')} />}
      {shown.length > 0 && (
        <Roster
          key={`${query} ${JSON.stringify(filter)}`}
          people={shown}
          columns={choice.visible}
          namesakes={namesakes}
          openId={opened.openId}
          onOpen={opened.open}
        />
      )}
      <PersonDrawers opened={opened} />
      <NewPersonDrawer isOpen={isAdding} people={people} onClose={() => setIsAdding(false)} />
    </>
  );
}

/** The roster, or the page that takes a table into it. */
export function PeoplePage() {
  const { id } = useParams<{ id?: string }>();
  return paths.rosterImport === `${paths.people}/${id}` ? <RosterImportPage /> : <PeopleList />;
}
