import { Group, Text } from '@mantine/core';
import type { DataColumn } from '#renderer/components/DataTable/DataTable.tsx';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { KindBadge } from '#renderer/features/org/index.ts';
import type { EmploymentType, PersonRow } from '#shared/features/people/peopleModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './PeoplePage.module.css';

const typeTones = {
  probation: 'warn',
  part_time: 'info',
  outsourced: 'plum',
  intern: 'info',
} as const;

/** Only what is out of the ordinary is tinted. */
function EmploymentCell({ type, t }: { readonly type: EmploymentType; readonly t: Translate }) {
  const label = t(`people.type_${type}`);
  if (type === 'regular') return label;
  return <Tag tone={typeTones[type]}>{label}</Tag>;
}

function OtherPosts({ person }: { readonly person: PersonRow }) {
  if (person.others.length === 0) return null;
  return (
    <Group gap={6} wrap="nowrap">
      {person.others.map(({ assignmentId, kind, postName }) => (
        <Group key={assignmentId} gap={4} wrap="nowrap">
          <KindBadge kind={kind} />
          <span>{postName}</span>
        </Group>
      ))}
    </Group>
  );
}

function ManagerCell({ person, t }: { readonly person: PersonRow; readonly t: Translate }) {
  const { manager } = person;
  if (!manager) return null;
  return (
    <Group gap={6} wrap="nowrap">
      <span className={classes.cut}>{manager.name}</span>
      {manager.isActing && <KindBadge kind="acting" />}
      {manager.isAboveVacancy && (
        <Text size="xs" c="dimmed" title={t('people.aboveVacancyHint')}>
          {t('people.aboveVacancy')}
        </Text>
      )}
    </Group>
  );
}

function MyName({ name, t }: { readonly name: string; readonly t: Translate }) {
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <span className={classes.cut}>{name}</span>
      <Tag tone="accent">{t('people.me')}</Tag>
    </Group>
  );
}

/** The columns of the roster, the name first; `myId` is the manager's own row. */
export function peopleColumns(t: Translate, myId: string | null): DataColumn<PersonRow>[] {
  return [
    {
      key: 'name',
      header: t('people.name'),
      width: 172,
      render: (row) => (row.id === myId ? <MyName name={row.name} t={t} /> : row.name),
      textOf: (row) => row.name,
    },
    {
      key: 'post',
      header: t('people.post'),
      width: 132,
      render: (row) =>
        row.main?.postName ?? <span className={classes.unplaced}>{t('people.unplaced')}</span>,
      textOf: (row) => row.main?.postName ?? '',
    },
    {
      key: 'unit',
      header: t('people.unit'),
      width: 132,
      render: (row) => row.main?.unitName ?? '',
      textOf: (row) => row.main?.unitName ?? '',
    },
    {
      key: 'manager',
      header: t('people.manager'),
      width: 148,
      render: (row) => (row.manager ? <ManagerCell person={row} t={t} /> : null),
    },
    {
      key: 'others',
      header: t('people.others'),
      width: 148,
      render: (row) => (row.others.length > 0 ? <OtherPosts person={row} /> : null),
    },
    {
      key: 'type',
      header: t('people.type'),
      width: 76,
      render: (row) => <EmploymentCell type={row.employmentType} t={t} />,
    },
    { key: 'level', header: t('people.level'), width: 64, render: (row) => row.level },
    { key: 'joined', header: t('people.joinedOn'), width: 104, render: (row) => row.joinedOn },
    {
      key: 'aliases',
      header: t('people.aliasesShort'),
      render: (row) => row.aliases.join('、'),
      textOf: (row) => row.aliases.join('、'),
    },
  ];
}
