import { Button, Checkbox, Menu, SegmentedControl } from '@mantine/core';
import { IconBriefcase, IconDots, IconHierarchy2, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { SearchBox } from '#renderer/components/SearchBox/SearchBox.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import { useAsOf } from './asOf.ts';
import { DateBar } from './DateBar.tsx';
import { OrgDrawer } from './OrgDrawer.tsx';
import { orgColumns } from './orgColumns.tsx';
import { orgQueries } from './orgQueries.ts';
import { listOrgRows, type OrgRow, type OrgRowFilter } from './orgRows.ts';
import type { OrgSelection } from './orgSelection.ts';
import { StartFromStructure } from './StartFromStructure.tsx';
import classes from './UnitsPage.module.css';

interface OrgFiltersProps {
  readonly structure: OrgStructure;
  readonly filter: OrgRowFilter;
  readonly onChange: (filter: OrgRowFilter) => void;
}

function OrgFilters({ structure, filter, onChange }: OrgFiltersProps) {
  const t = useTranslate();
  return (
    <>
      <SearchBox
        label={t('org.search')}
        placeholder={t('org.searchHint')}
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
      />
      <SegmentedControl
        size="xs"
        className={classes.fixed}
        aria-label={t('org.view')}
        value={filter.showsSeats ? 'seats' : 'units'}
        onChange={(value) => onChange({ ...filter, showsSeats: value === 'seats' })}
        data={[
          { value: 'seats', label: t('org.viewSeats') },
          { value: 'units', label: t('org.viewUnits') },
        ]}
      />
      <Checkbox
        size="xs"
        className={classes.fixed}
        label={t('org.onlyVacant')}
        checked={filter.onlyVacant}
        onChange={(event) => onChange({ ...filter, onlyVacant: event.currentTarget.checked })}
      />
      <span className={classes.fixed}>{t('org.headcount', { ...structure.headcount })}</span>
    </>
  );
}

interface MoreMenuProps {
  readonly onPosts: () => void;
  readonly onRestructure: () => void;
}

function MoreMenu({ onPosts, onRestructure }: MoreMenuProps) {
  const t = useTranslate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px="sm" aria-label={t('org.more')}>
          <IconDots size={16} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconBriefcase size={16} />} onClick={onPosts}>
          {t('org.posts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconHierarchy2 size={16} />} onClick={onRestructure}>
          {t('restructure.title')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Units as a tree with their seats and holders; details and forms open at the right. */
export function UnitsPage() {
  const t = useTranslate();
  const today = useToday();
  const [asOf] = useAsOf();
  const { data: structure } = useQuery({
    ...orgQueries.structure(asOf ?? today),
    placeholderData: keepPreviousData,
  });
  const isEditable = asOf === null;
  const [selection, setSelection] = useState<OrgSelection | null>(null);
  const [filter, setFilter] = useState<OrgRowFilter>({
    query: '',
    showsSeats: true,
    onlyVacant: false,
  });
  const columns = useMemo(() => (structure ? orgColumns(t, structure) : []), [t, structure]);
  const addUnit = (): void => {
    if (isEditable) setSelection({ kind: 'newUnit', parentUnitId: null });
  };
  useShortcut('n', addUnit);
  if (!structure) return null;
  const rows = listOrgRows(structure, filter);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={addUnit}>
      {t('org.addUnit')}
    </Button>
  );
  const isEmpty = structure.units.length === 0;
  return (
    <>
      <PageHeader
        title={t('org.unitsTitle')}
        scope={
          !isEmpty && <OrgFilters structure={structure} filter={filter} onChange={setFilter} />
        }
        actions={
          <>
            {isEditable && add}
            {isEditable && (
              <MoreMenu
                onPosts={() => setSelection({ kind: 'posts' })}
                onRestructure={() => setSelection({ kind: 'restructure' })}
              />
            )}
          </>
        }
      />
      {isEmpty && isEditable && (
        <EmptyState text={t('org.empty')} action={<StartFromStructure />} />
      )}
      {isEmpty && !isEditable && <EmptyState text={t('org.chartEmptyDay')} />}
      {!isEmpty && rows.length === 0 && <EmptyState text={t('org.nothingFound')} />}
      {rows.length > 0 && (
        <DataTable<OrgRow>
          key={`${filter.query} ${filter.onlyVacant}`}
          name="units"
          label={t('org.unitsTitle')}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          nameOf={(row) => (row.kind === 'unit' ? row.unit.name : row.seat.postName)}
          isHeading={({ kind }) => kind === 'unit'}
          openId={selection && 'id' in selection ? selection.id : null}
          onOpen={({ kind, id }) => isEditable && setSelection({ kind, id })}
        />
      )}
      {(!isEmpty || !isEditable) && <DateBar />}
      <OrgDrawer
        structure={structure}
        selection={isEditable ? selection : null}
        onSelect={setSelection}
      />
    </>
  );
}
