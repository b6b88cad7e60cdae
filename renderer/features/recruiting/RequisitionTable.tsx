import { useMemo } from 'react';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { DueText } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Party, Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import { isSameParty, stepsOf } from '#shared/features/recruiting/recruitingRules.ts';
import { stages } from '#shared/features/recruiting/stages.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './Recruiting.module.css';
import { StageMark } from './StageMark.tsx';

function Turn({ row, party, t }: { row: Requisition; party: Party | null; t: Translate }) {
  if (row.turn === null) return null;
  const isMine = party !== null && isSameParty(row.turn, party);
  return (
    <span className={classes.turn} data-mine={isMine || undefined}>
      {row.turn.name}
      {isMine && <span className={classes.word}>{t('recruiting.yourTurn')}</span>}
    </span>
  );
}

function stepNames(row: Requisition, party: Party, t: Translate): string {
  return stepsOf(row, party)
    .map((stage) => t(`recruiting.stage_${stage}`))
    .join(t('recruiting.separator'));
}

function nameColumns(t: Translate): DataColumn<Requisition>[] {
  return [
    {
      key: 'post',
      header: t('recruiting.post'),
      width: 150,
      render: ({ postName }) => postName,
      textOf: ({ postName }) => postName,
      sortBy: ({ postName }) => postName,
    },
    {
      key: 'unit',
      header: t('recruiting.unit'),
      width: 110,
      render: ({ unitName }) => unitName,
      textOf: ({ unitName }) => unitName,
      sortBy: ({ unitName }) => unitName,
    },
    {
      key: 'stage',
      header: t('recruiting.stage'),
      width: 96,
      render: ({ stage }) => <StageMark stage={stage} />,
      sortBy: ({ stage }) => stages.indexOf(stage),
    },
  ];
}

function ownerNames({ lead, recruiter }: Requisition, t: Translate): string {
  return [lead.name, recruiter.name].filter(Boolean).join(t('recruiting.separator'));
}

function stepColumns(t: Translate, party: Party | null): DataColumn<Requisition>[] {
  return [
    {
      key: 'turn',
      header: t('recruiting.turn'),
      width: 130,
      render: (row) => <Turn row={row} party={party} t={t} />,
      textOf: ({ turn }) => turn?.name ?? '',
      sortBy: ({ turn }) => turn?.name ?? null,
    },
    {
      key: 'due',
      header: t('recruiting.dueOn'),
      width: 170,
      render: ({ dueOn, isOverdue }) => <DueText dueOn={dueOn} isOverdue={isOverdue} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      key: 'wanted',
      header: t('recruiting.wantedOn'),
      width: 110,
      isNumber: true,
      render: ({ wantedOn }) => wantedOn,
      sortBy: ({ wantedOn }) => wantedOn,
    },
    party === null
      ? {
          key: 'owners',
          header: t('recruiting.owners'),
          width: 150,
          render: (row) => ownerNames(row, t),
          textOf: (row) => ownerNames(row, t),
        }
      : {
          key: 'steps',
          header: t('recruiting.stepsOf', { name: party.name }),
          width: 220,
          render: (row) => stepNames(row, party, t),
          textOf: (row) => stepNames(row, party, t),
        },
  ];
}

interface RequisitionTableProps {
  readonly rows: readonly Requisition[];
  readonly party: Party | null;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Every requisition, the closed ones quiet at the end. */
export function RequisitionTable({ rows, party, openId, onOpen }: RequisitionTableProps) {
  const t = useTranslate();
  const columns = useMemo(
    () => [
      ...nameColumns(t),
      ...stepColumns(t, party),
      {
        key: 'reason',
        header: t('recruiting.reason'),
        render: ({ reason }: Requisition) => reason,
        textOf: ({ reason }: Requisition) => reason,
      },
    ],
    [t, party],
  );
  return (
    <DataTable<Requisition>
      name="requisitions"
      label={t('recruiting.requisitions')}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      nameOf={({ postName, unitName }) => `${unitName} ${postName}`}
      isQuiet={({ isOpen }) => !isOpen}
      openId={openId}
      onOpen={({ id }) => onOpen(id)}
    />
  );
}
