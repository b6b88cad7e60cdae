import { Button, Checkbox } from '@mantine/core';
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
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { orgQueries } from '#renderer/features/org/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { hasLeft } from '#shared/features/people/peopleRules.ts';
import { filterPeople } from './filterPeople.ts';
import { LeaveDrawer } from './LeaveDrawer.tsx';
import { NewPersonDrawer } from './NewPersonDrawer.tsx';
import classes from './PeoplePage.module.css';
import { PersonDrawer } from './PersonDrawer.tsx';
import { peopleColumns } from './peopleColumns.tsx';
import { peopleQueries } from './peopleQueries.ts';

/** A unit with all units below it. */
function unitsWithin(structure: OrgStructure | undefined, unitId: string): ReadonlySet<string> {
  const found = new Set([unitId]);
  // Parents come before children, so one pass is enough.
  for (const { id, parentUnitId } of structure?.units ?? []) {
    if (parentUnitId !== null && found.has(parentUnitId)) found.add(id);
  }
  return found;
}

interface RosterFiltersProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly unitId: string | null;
  readonly onUnit: (unitId: string | null) => void;
  readonly structure: OrgStructure | undefined;
}

function RosterFilters({ query, onQuery, unitId, onUnit, structure }: RosterFiltersProps) {
  const t = useTranslate();
  return (
    <>
      <SearchBox
        label={t('people.search')}
        placeholder={t('people.searchHint')}
        value={query}
        onChange={onQuery}
      />
      <PinyinSelect
        aria-label={t('people.unit')}
        placeholder={t('people.allUnits')}
        clearable
        w={150}
        value={unitId}
        onChange={onUnit}
        options={(structure?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

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
  readonly openId: string | null;
  readonly onOpen: (personId: string) => void;
}

function Roster({ people, openId, onOpen }: RosterProps) {
  const t = useTranslate();
  const today = useToday();
  const { data: me } = useQuery(peopleQueries.me());
  const myId = me?.personId ?? null;
  const columns = useMemo(() => peopleColumns(t, myId), [t, myId]);
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
        nameOf={({ name }) => name}
        openId={openId}
        isQuiet={(person) => hasLeft(person, today)}
        onOpen={({ id }) => onOpen(id)}
        selection={selection}
      />
      <SelectionBar selection={selection}>
        <Button size="compact-sm" variant="subtle" color="red" onClick={removeChosen}>
          {t('common.delete')}
        </Button>
      </SelectionBar>
    </>
  );
}

/** Everybody of the team, found by name, pinyin, post or unit; one person opens at the right. */
export function PeoplePage() {
  const t = useTranslate();
  const today = useToday();
  const { id: linkedId } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [unitId, setUnitId] = useState<string | null>(null);
  const [includesLeavers, setIncludesLeavers] = useState(false);
  const [openId, setOpenId] = useState<string | null>(linkedId ?? null);
  const [isAdding, setIsAdding] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const { data: people } = useQuery(peopleQueries.list(today));
  const { data: structure } = useQuery(orgQueries.structure(today));
  const close = (): void => {
    setOpenId(null);
    // The address that opened this person would open them again at the next start.
    if (linkedId !== undefined) navigate(paths.people, { replace: true });
  };
  useShortcut('n', () => setIsAdding(true));
  if (!people) return null;
  const unitIds = unitId === null ? null : unitsWithin(structure, unitId);
  const shown = filterPeople(people, { query, unitIds, includesLeavers }, today);
  const openPerson = people.find(({ id }) => id === openId) ?? null;
  const leavers = people.filter((person) => hasLeft(person, today)).length;
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
      {t('people.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('people.title')}
        scope={
          people.length > 0 && (
            <>
              <RosterFilters
                query={query}
                onQuery={setQuery}
                unitId={unitId}
                onUnit={setUnitId}
                structure={structure}
              />
              {leavers > 0 && (
                <Checkbox
                  size="xs"
                  label={t('people.includeLeavers', { count: leavers })}
                  checked={includesLeavers}
                  onChange={(event) => setIncludesLeavers(event.currentTarget.checked)}
                />
              )}
              <span className={classes.fixed}>{t('people.count', { count: shown.length })}</span>
            </>
          )
        }
        actions={add}
      />
      {people.length === 0 && <EmptyState text={t('people.empty')} action={add} />}
      {people.length > 0 && shown.length === 0 && <EmptyState text={t('people.nobodyFound')} />}
      {shown.length > 0 && (
        <Roster key={`${query} ${unitId}`} people={shown} openId={openId} onOpen={setOpenId} />
      )}
      <PersonDrawer
        person={isLeaving ? null : openPerson}
        onClose={close}
        onLeave={() => setIsLeaving(true)}
      />
      <LeaveDrawer
        person={isLeaving ? openPerson : null}
        onClose={() => setIsLeaving(false)}
        onLeft={() => setIsLeaving(false)}
      />
      <NewPersonDrawer isOpen={isAdding} people={people} onClose={() => setIsAdding(false)} />
    </>
  );
}
