import { Group } from '@mantine/core';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import type { PostRow } from '#shared/features/duties/dutiesModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './Duties.module.css';

function Version({ row, t }: { readonly row: PostRow; readonly t: Translate }) {
  const { version, hasDraft } = row;
  return (
    <Group gap={6} wrap="nowrap">
      {version === null ? t('duties.noVersion') : t('duties.versionNumber', { number: version })}
      {hasDraft && <Tag tone="info">{t('duties.draftOf')}</Tag>}
    </Group>
  );
}

function Total({ total }: { readonly total: number }) {
  return (
    <span className={classes.sum} data-off={total !== 100 || undefined}>
      {total}%
    </span>
  );
}

function Read({ row }: { readonly row: PostRow }) {
  const { holders, unconfirmed } = row;
  return (
    <span className={classes.sum} data-off={unconfirmed.length > 0 || undefined}>
      {holders.length - unconfirmed.length}/{holders.length}
    </span>
  );
}

export function dutyColumns(t: Translate): DataColumn<PostRow>[] {
  const names = (people: PostRow['holders']) =>
    people.map(({ name }) => name).join(t('duties.nameSeparator'));
  return [
    {
      key: 'post',
      header: t('duties.post'),
      width: 150,
      render: ({ postName }) => postName,
      textOf: ({ postName }) => postName,
      sortBy: ({ postName }) => postName,
    },
    {
      key: 'units',
      header: t('duties.units'),
      width: 150,
      render: ({ units }) => units.join(t('duties.nameSeparator')),
      textOf: ({ units }) => units.join(t('duties.nameSeparator')),
    },
    {
      key: 'holders',
      header: t('duties.holders'),
      render: ({ holders }) => names(holders),
      textOf: ({ holders }) => names(holders),
    },
    {
      key: 'duties',
      header: t('duties.dutyCount'),
      width: 72,
      isNumber: true,
      render: ({ duties }) => duties,
      sortBy: ({ duties }) => duties,
    },
    {
      key: 'kpis',
      header: t('duties.kpiTotal'),
      width: 92,
      isNumber: true,
      render: ({ kpiTotal }) => <Total total={kpiTotal} />,
      sortBy: ({ kpiTotal }) => kpiTotal,
    },
    {
      key: 'read',
      header: t('duties.confirmed'),
      width: 92,
      isNumber: true,
      render: (row) =>
        row.version === null || row.holders.length === 0 ? null : <Read row={row} />,
      textOf: ({ unconfirmed }) =>
        unconfirmed.length === 0 ? '' : t('duties.missingNames', { names: names(unconfirmed) }),
      sortBy: ({ unconfirmed }) => unconfirmed.length,
    },
    {
      key: 'version',
      header: t('duties.version'),
      width: 130,
      render: (row) => <Version row={row} t={t} />,
      sortBy: ({ version }) => version,
    },
  ];
}
