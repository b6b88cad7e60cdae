import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Blank } from '#renderer/components/DataTable/DataTable.tsx';
import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { KindBadge } from '#renderer/features/org/index.ts';
import { Photo } from '#renderer/features/photos/index.ts';
import { type ContactKey, contactKeys } from '#shared/features/people/contactModel.ts';
import type { EmploymentType, PersonRow } from '#shared/features/people/peopleModel.ts';
import { statusOf } from '#shared/features/people/peopleRules.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './PeoplePage.module.css';
import { peopleQueries } from './peopleQueries.ts';

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

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <Group gap={4} wrap="nowrap">
      {tags.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
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

interface NameProps {
  readonly row: PersonRow;
  readonly words: RosterWords;
}

/** The name, with what tells namesakes apart. */
function Name({ row, words }: NameProps) {
  const { t, myId, namesakes } = words;
  const apart = namesakes.get(row.id);
  const isMe = row.id === myId;
  if (!isMe && apart === undefined) return row.name;
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <span className={classes.cut}>{row.name}</span>
      {apart !== undefined && <span className={classes.apart}>{apart}</span>}
      {isMe && <Tag tone="accent">{t('people.me')}</Tag>}
    </Group>
  );
}

const statusTones = { here: 'quiet', future: 'info', left: 'quiet' } as const;

interface RosterWords {
  readonly t: Translate;
  /** The day the rows are of. */
  readonly day: IsoDate;
  /** The manager's own row. */
  readonly myId: string | null;
  /** A word beside each name that several people carry. */
  readonly namesakes: ReadonlyMap<string, string>;
}

/** Shown until the reader chooses otherwise. */
export const usualColumns = [
  'post',
  'unit',
  'manager',
  'others',
  'type',
  'level',
  'joined',
  'tags',
] as const;

const contactWidths: Readonly<Record<ContactKey, number>> = {
  phone: 124,
  wechat: 124,
  email: 168,
  idNumber: 172,
  emergency: 136,
  address: 168,
};

/** Masked here; the person's own page shows it. It comes after its column has its width. */
function ContactCell({ id, field }: { readonly id: string; readonly field: ContactKey }) {
  const { data: contacts } = useQuery(peopleQueries.contacts());
  const text = contacts?.get(id)?.[field] ?? '';
  return text === '' ? <Blank /> : <span title={text}>{text}</span>;
}

function contactColumn(field: ContactKey, t: Translate): DataColumn<PersonRow> {
  return {
    key: field,
    header: t(`people.contact_${field}`),
    width: contactWidths[field],
    render: ({ id }) => <ContactCell id={id} field={field} />,
  };
}

function dateColumn(
  key: string,
  header: string,
  read: (row: PersonRow) => string | null,
): DataColumn<PersonRow> {
  return { key, header, width: 104, render: read, sortBy: read };
}

function othersColumn(t: Translate): DataColumn<PersonRow> {
  return {
    key: 'others',
    header: t('people.others'),
    width: 148,
    render: (row) => (row.others.length > 0 ? <OtherPosts person={row} /> : null),
    textOf: (row) => row.others.map(({ postName }) => postName).join('、'),
  };
}

function photoColumn(t: Translate): DataColumn<PersonRow> {
  const render = (row: PersonRow) => <Photo person={row} size={26} />;
  return { key: 'photo', header: t('photos.photo'), width: 64, render };
}

function levelColumn(t: Translate): DataColumn<PersonRow> {
  return {
    key: 'level',
    header: t('people.level'),
    width: 64,
    render: (row) => row.level,
    textOf: (row) => row.level,
    sortBy: (row) => row.level || null,
  };
}

/** Every column of the roster, the name first. */
export function peopleColumns(words: RosterWords): DataColumn<PersonRow>[] {
  const { t, day } = words;
  return [
    {
      key: 'name',
      header: t('people.name'),
      width: 172,
      render: (row) => <Name row={row} words={words} />,
      textOf: (row) => row.name,
      sortBy: (row) => row.name,
    },
    photoColumn(t),
    {
      key: 'post',
      header: t('people.post'),
      width: 132,
      render: (row) =>
        row.main?.postName ?? <span className={classes.unplaced}>{t('people.unplaced')}</span>,
      textOf: (row) => row.main?.postName ?? '',
      sortBy: (row) => row.main?.postName ?? null,
    },
    {
      key: 'unit',
      header: t('people.unit'),
      width: 132,
      render: (row) => row.main?.unitName ?? '',
      textOf: (row) => row.main?.unitName ?? '',
      sortBy: (row) => row.main?.unitName ?? null,
    },
    {
      key: 'manager',
      header: t('people.manager'),
      width: 148,
      render: (row) => (row.manager ? <ManagerCell person={row} t={t} /> : null),
      textOf: (row) => row.manager?.name ?? '',
      sortBy: (row) => row.manager?.name ?? null,
    },
    othersColumn(t),
    {
      key: 'type',
      header: t('people.type'),
      width: 76,
      render: (row) => <EmploymentCell type={row.employmentType} t={t} />,
    },
    levelColumn(t),
    dateColumn('joined', t('people.joinedOn'), ({ joinedOn }) => joinedOn),
    {
      key: 'tags',
      header: t('people.tags'),
      width: 148,
      render: (row) => (row.tags.length > 0 ? <Tags tags={row.tags} /> : null),
      textOf: (row) => row.tags.join('、'),
    },
    {
      key: 'status',
      header: t('people.status'),
      width: 76,
      render: (row) => {
        const status = statusOf(row, day);
        return <Tag tone={statusTones[status]}>{t(`people.status_${status}`)}</Tag>;
      },
    },
    dateColumn('confirms', t('people.confirmsOn'), ({ confirmsOn }) => confirmsOn),
    dateColumn('contract', t('people.contractEndsOn'), ({ contractEndsOn }) => contractEndsOn),
    dateColumn('born', t('people.bornOn'), ({ bornOn }) => bornOn),
    dateColumn('left', t('people.leftOn'), ({ leftOn }) => leftOn),
    {
      key: 'aliases',
      header: t('people.aliasesShort'),
      render: (row) => row.aliases.join('、'),
      textOf: (row) => row.aliases.join('、'),
    },
    ...contactKeys.map((field) => contactColumn(field, t)),
  ];
}
