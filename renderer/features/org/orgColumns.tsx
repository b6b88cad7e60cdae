import { Group } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import type { OrgStructure, SeatRow, UnitRow } from '#shared/features/org/orgModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { Holders } from './Holders.tsx';
import type { OrgRow } from './orgRows.ts';
import { describeSeat } from './seatOptions.ts';
import classes from './UnitsPage.module.css';

function indent(depth: number): CSSProperties {
  return { paddingLeft: depth * 20 };
}

function UnitName({ unit, t }: { readonly unit: UnitRow; readonly t: Translate }) {
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <span className={classes.unitName}>{unit.name}</span>
      {unit.isCore && (
        <IconStarFilled size={12} className={classes.core} aria-label={t('org.isCore')} />
      )}
      {unit.isExternal && <Tag tone="plum">{t('org.externalShort')}</Tag>}
    </Group>
  );
}

function nameCell(row: OrgRow, t: Translate) {
  return (
    <span className={classes.name} data-kind={row.kind} style={indent(row.depth)}>
      {row.kind === 'unit' ? <UnitName unit={row.unit} t={t} /> : row.seat.postName}
    </span>
  );
}

/** The columns of units and seats; numbers of a unit include the units below it. */
export function orgColumns(t: Translate, structure: OrgStructure): DataColumn<OrgRow>[] {
  const seats = new Map(structure.seats.map((seat) => [seat.id, seat]));
  const describe = (seatId: string | null): string => {
    const seat: SeatRow | undefined = seatId === null ? undefined : seats.get(seatId);
    return seat ? describeSeat(t, seat) : '';
  };
  const superiorOf = (row: OrgRow): string =>
    row.kind === 'seat' ? describe(row.seat.superiorSeatId) : '';
  const count = (row: OrgRow, key: 'quota' | 'filled' | 'vacant') =>
    row.kind === 'unit' ? row.unit.totalHeadcount[key] : <span />;
  return [
    {
      key: 'name',
      header: t('org.unitOrSeat'),
      width: 240,
      render: (row) => nameCell(row, t),
      textOf: (row) => (row.kind === 'unit' ? row.unit.name : row.seat.postName),
    },
    {
      key: 'people',
      header: t('org.headOrHolder'),
      width: 210,
      render: (row) =>
        row.kind === 'unit' ? describe(row.unit.headSeatId) : <Holders seat={row.seat} />,
      textOf: (row) =>
        row.kind === 'unit'
          ? describe(row.unit.headSeatId)
          : row.seat.holders.map(({ name }) => name).join('、'),
    },
    {
      key: 'superior',
      header: t('org.superior'),
      width: 180,
      render: (row) => (row.kind === 'unit' ? <span /> : superiorOf(row)),
      textOf: superiorOf,
    },
    {
      key: 'quota',
      header: t('org.quota'),
      width: 60,
      isNumber: true,
      render: (row) => count(row, 'quota'),
    },
    {
      key: 'filled',
      header: t('org.filled'),
      width: 60,
      isNumber: true,
      render: (row) => count(row, 'filled'),
    },
    {
      key: 'vacant',
      header: t('org.vacancies'),
      width: 72,
      isNumber: true,
      render: (row) =>
        row.kind === 'unit' && row.unit.totalHeadcount.vacant > 0 ? (
          <span className={classes.vacant}>{row.unit.totalHeadcount.vacant}</span>
        ) : (
          count(row, 'vacant')
        ),
    },
    {
      key: 'mission',
      header: t('org.mission'),
      render: (row) => (row.kind === 'unit' ? row.unit.mission : <span />),
      textOf: (row) => (row.kind === 'unit' ? row.unit.mission : ''),
    },
  ];
}
