import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import type { CommitmentGroup } from '#shared/features/commitments/commitmentsModel.ts';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { DueText } from './DueText.tsx';
import { SlipTag } from './SlipTag.tsx';
import { describeSource, SourceText } from './SourceText.tsx';
import { StateMark } from './StateMark.tsx';
import classes from './TasksPage.module.css';
import type { TaskRow } from './taskRows.ts';

function PersonName({ group, t }: { readonly group: CommitmentGroup; readonly t: Translate }) {
  const { counts } = group;
  return (
    <span className={classes.person}>
      <span className={classes.personName} data-nobody={group.ownerId === null || undefined}>
        {group.ownerName ?? t('commitments.nobody')}
      </span>
      <span className={classes.count}>
        {t('commitments.groupCount', { count: group.rows.length })}
      </span>
      {counts.overdue > 0 && (
        <span className={classes.overdue}>
          {t('commitments.overdueCount', { count: counts.overdue })}
        </span>
      )}
      {counts.handedIn > 0 && (
        <span className={classes.handedIn}>
          {t('commitments.handedInCount', { count: counts.handedIn })}
        </span>
      )}
    </span>
  );
}

/** Blank cells of a heading row hold an empty element, so that no dash is drawn. */
const blank = <span />;

export function taskColumns(wording: WeekWording): DataColumn<TaskRow>[] {
  const { t } = wording;
  return [
    {
      key: 'title',
      header: t('commitments.task'),
      render: (row) =>
        row.kind === 'person' ? (
          <PersonName group={row.group} t={t} />
        ) : (
          <span className={classes.title}>
            {row.task.title}
            {row.task.promisedToName !== null && (
              <span className={classes.tag}>
                <Tag tone="info">
                  {t('commitments.promisedTo', { name: row.task.promisedToName })}
                </Tag>
              </span>
            )}
            {row.task.ownerText !== '' && (
              <span className={classes.ownerText}>{row.task.ownerText}</span>
            )}
            {row.task.slipCount > 0 && (
              <span className={classes.tag}>
                <SlipTag count={row.task.slipCount} />
              </span>
            )}
          </span>
        ),
      textOf: (row) =>
        row.kind === 'task' ? row.task.title : (row.group.ownerName ?? t('commitments.nobody')),
    },
    {
      key: 'state',
      header: t('commitments.stateHeader'),
      width: 150,
      render: (row) =>
        row.kind === 'person' ? (
          blank
        ) : (
          <>
            <StateMark state={row.task.state} />
            {row.task.returnCount > 0 && (
              <span className={classes.returned}>
                {t('commitments.returnedShort', { count: row.task.returnCount })}
              </span>
            )}
          </>
        ),
    },
    {
      key: 'due',
      header: t('commitments.due'),
      width: 210,
      render: (row) =>
        row.kind === 'person' ? blank : row.task.dueOn && <DueText {...row.task} />,
    },
    {
      key: 'supervisor',
      header: t('commitments.supervisor'),
      width: 100,
      render: (row) => (row.kind === 'person' ? blank : row.task.supervisorName),
      textOf: (row) => (row.kind === 'person' ? '' : (row.task.supervisorName ?? '')),
    },
    {
      key: 'source',
      header: t('commitments.source'),
      width: 190,
      render: (row) => (row.kind === 'person' ? blank : <SourceText source={row.task.source} />),
      textOf: (row) => (row.kind === 'person' ? '' : describeSource(row.task.source, wording)),
    },
  ];
}
