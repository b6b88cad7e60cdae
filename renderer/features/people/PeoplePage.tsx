import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { ColumnChoice } from '#renderer/components/DataTable/ColumnChoice.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { DateBar, orgQueries, useAsOf } from '#renderer/features/org/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { lazyPart } from '#renderer/lib/late.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { statusOf } from '#shared/features/people/peopleRules.ts';
import { DayPersonDrawer } from './DayPersonDrawer.tsx';
import { NewPersonDrawer } from './NewPersonDrawer.tsx';
import classes from './PeoplePage.module.css';
import { PersonDrawers } from './PersonDrawers.tsx';
import { peopleQueries } from './peopleQueries.ts';
import { RosterActs } from './RosterActs.tsx';
import { RosterBar } from './RosterBar.tsx';
import { DayRosterTable, RosterTable } from './RosterTable.tsx';
import { filterPeople, noFilter, type RosterFilter, unitsWithin } from './rosterFilter.ts';
import { useOpenPerson } from './useOpenPerson.ts';
import { useRosterColumns } from './useRosterColumns.ts';

const RosterImportPage = lazyPart(
  async () => (await import('#renderer/features/roster/index.ts')).RosterImportPage,
);

const nobody: readonly PersonRow[] = [];

/** Everybody known today, of another day those who were or will be there on it. */
function useRosterDay() {
  const today = useToday();
  const [asOf] = useAsOf();
  const day = asOf ?? today;
  const isToday = day === today;
  const { data: people } = useQuery({
    ...peopleQueries.list(day),
    placeholderData: keepPreviousData,
  });
  const { data: structure } = useQuery({
    ...orgQueries.structure(day),
    placeholderData: keepPreviousData,
  });
  const members = useMemo(
    () => (isToday ? people : people?.filter((person) => statusOf(person, day) === 'here')),
    [people, isToday, day],
  );
  return { day, isToday, people, members: members ?? nobody, structure };
}

/** The choice of filters; that of a status holds only today. */
function useRosterFilter(isToday: boolean) {
  const [stored, setFilter] = useRemembered<RosterFilter>('rosterFilter', noFilter);
  const filter = useMemo(() => (isToday ? stored : { ...stored, statuses: [] }), [stored, isToday]);
  const change = (next: RosterFilter): void =>
    setFilter(isToday ? next : { ...next, statuses: stored.statuses });
  return [filter, change] as const;
}

/**
 * The team of the day the date bar says, filtered and found by name, pinyin, post or tag; one opens
 * at the right. Another day than today is to look at only.
 */
function PeopleList() {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  // What is typed stands at once, also when thousands are searched.
  const query = useDeferredValue(typed);
  const [isAdding, setIsAdding] = useState(false);
  const { day, isToday, people, members, structure } = useRosterDay();
  const [filter, setFilter] = useRosterFilter(isToday);
  const { namesakes, columns, choice } = useRosterColumns(people, day);
  const opened = useOpenPerson(people);
  const shown = useMemo(
    () =>
      filterPeople(members, filter, { day, query, units: unitsWithin(structure, filter.unitIds) }),
    [members, filter, day, query, structure],
  );
  const add = (): void => setIsAdding(isToday);
  useShortcut('n', add);
  if (!people) return null;
  const Table = isToday ? RosterTable : DayRosterTable;
  return (
    <>
      <PageHeader
        title={t('people.title')}
        scope={
          members.length > 0 && (
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
        actions={isToday && <RosterActs isEmpty={people.length === 0} onAdd={add} />}
      />
      {members.length > 0 && (
        <div className={classes.bar}>
          <RosterBar {...{ people: members, day, structure, filter, onFilter: setFilter }} />
          <ColumnChoice
            columns={columns.slice(1)}
            shown={choice.shown}
            onChange={choice.setShown}
          />
        </div>
      )}
      {members.length === 0 && isToday && (
        <EmptyState text={t('people.empty')} action={<RosterActs isEmpty onAdd={add} />} />
      )}
      {members.length === 0 && !isToday && <EmptyState text={t('people.emptyDay')} />}
      {members.length > 0 && shown.length === 0 && <EmptyState text={t('people.nobodyFound')} />}
      {shown.length > 0 && (
        <Table
          key={`${query} ${JSON.stringify(filter)}`}
          people={shown}
          columns={choice.visible}
          namesakes={namesakes}
          openId={opened.openId}
          onOpen={opened.open}
        />
      )}
      {people.length > 0 && <DateBar />}
      {isToday ? (
        <PersonDrawers opened={opened} />
      ) : (
        <DayPersonDrawer person={opened.person} day={day} onClose={opened.close} />
      )}
      <NewPersonDrawer isOpen={isAdding} people={people} onClose={() => setIsAdding(false)} />
    </>
  );
}

/** The roster, or the page that takes a table into it. */
export function PeoplePage() {
  const { id } = useParams<{ id?: string }>();
  return paths.rosterImport === `${paths.people}/${id}` ? <RosterImportPage /> : <PeopleList />;
}
