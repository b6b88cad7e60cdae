import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { memo, type RefObject, useMemo } from 'react';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { RaciColumn, RaciMatter } from '#shared/features/raci/raciModel.ts';
import { rolesOf } from '#shared/features/raci/raciRules.ts';
import { columnNames } from '#shared/features/raci/raciWorkbook.ts';
import classes from './Raci.module.css';
import type { Place } from './useGridKeys.ts';
import { type GridWindow, gridSizes, type Stretch } from './useGridWindow.ts';

interface RaciGridProps {
  readonly columns: readonly RaciColumn[];
  readonly matters: readonly RaciMatter[];
  readonly drawn: GridWindow;
  readonly active: Place;
  readonly setActive: (place: Place) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function MatterName({ matter }: { readonly matter: RaciMatter }) {
  const t = useTranslate();
  const { id, title, isDuty, postName } = matter;
  const rename = useCommand(commands.raci.renameMatter);
  const remove = useCommand(commands.raci.removeMatters, {
    done: () => t('raci.mattersRemoved', { title }),
  });
  return (
    <div className={classes.matterRow}>
      {isDuty ? (
        <span className={classes.title} title={title}>
          {title}
        </span>
      ) : (
        <SavedTextInput
          className={classes.title}
          size="xs"
          variant="unstyled"
          aria-label={t('raci.matter')}
          maxLength={120}
          isRequired
          value={title}
          onSave={(text) => rename.mutate({ id, title: text })}
        />
      )}
      <span className={classes.post}>{postName}</span>
      <ActionIcon
        size="xs"
        aria-label={`${t('raci.removeMatter')} ${title}`}
        onClick={() => remove.mutate({ ids: [id] })}
      >
        <IconTrash size={12} />
      </ActionIcon>
    </div>
  );
}

function Check({ matter }: { readonly matter: RaciMatter }) {
  const t = useTranslate();
  return matter.flags.map((flag) => (
    <span key={flag} className={classes.flag} data-kind={flag} title={t(`raci.advice_${flag}`)}>
      <IconAlertTriangle size={14} aria-hidden />
      {t(`raci.flag_${flag}`)}
    </span>
  ));
}

interface CellProps {
  readonly matter: RaciMatter;
  readonly column: RaciColumn;
  readonly place: Place;
  readonly isActive: boolean;
  readonly setActive: RaciGridProps['setActive'];
}

function Cell({ matter, column, place, isActive, setActive }: CellProps) {
  const t = useTranslate();
  const roles = rolesOf(matter.cells, column.id);
  // What is seen comes first: whoever speaks to the page says what they see.
  const meanings = roles.map((role) => t(`raci.role_${role}`)).join('、');
  const letters = roles.length === 0 ? t('raci.blankCell') : `${roles.join('')} ${meanings}`;
  const words = { title: matter.title, party: column.name };
  return (
    <td aria-colindex={place.column + 2}>
      <button
        type="button"
        className={classes.cell}
        data-place={`${place.row}-${place.column}`}
        data-active={isActive || undefined}
        tabIndex={isActive ? 0 : -1}
        aria-label={t('raci.cellOf', { ...words, letters })}
        onFocus={() => setActive(place)}
      >
        {roles.map((role) => (
          <span key={role} className={classes.role} data-role={role}>
            {role}
          </span>
        ))}
      </button>
    </td>
  );
}

interface RowProps {
  readonly matter: RaciMatter;
  readonly row: number;
  readonly columns: readonly RaciColumn[];
  readonly across: readonly Stretch[];
  /** The column that takes the keys, in this row; null when another row does. */
  readonly activeColumn: number | null;
  readonly setActive: RaciGridProps['setActive'];
}

const MatterRow = memo(function MatterRow(props: RowProps) {
  const { matter, row, columns, across, activeColumn, setActive } = props;
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row" className={classes.matter}>
        <MatterName matter={matter} />
      </th>
      {across.map(({ key, index }) => {
        const column = index === null ? undefined : columns[index];
        if (index === null || !column) return <td key={key} aria-hidden />;
        const isActive = activeColumn === index;
        return (
          <Cell
            key={column.id}
            {...{ matter, column, isActive, setActive }}
            place={{ row, column: index }}
          />
        );
      })}
      <td className={classes.check}>
        <Check matter={matter} />
      </td>
    </tr>
  );
});

function Heads({ columns, across }: Pick<RowProps, 'columns' | 'across'>) {
  const t = useTranslate();
  return (
    <tr>
      <th scope="col" className={classes.corner}>
        {t('raci.matter')}
      </th>
      {across.map(({ key, index }) => {
        const column = index === null ? undefined : columns[index];
        if (index === null || !column) return <td key={key} aria-hidden />;
        return (
          <th key={column.id} scope="col" aria-colindex={index + 2} title={titleOf(column)}>
            <span className={classes.party}>{column.name}</span>
          </th>
        );
      })}
      <th scope="col">{t('raci.check')}</th>
    </tr>
  );
}

/** Those who share a name carry their unit or a number, as in the exported table. */
function nameApart(columns: readonly RaciColumn[]): RaciColumn[] {
  const names = columnNames(columns);
  return columns.map((column) => ({ ...column, name: names.get(column.id) ?? column.name }));
}

/** A name is cut where its column is narrow. */
function titleOf({ name, units }: RaciColumn): string {
  return [name, units.join('、')].filter(Boolean).join('\n');
}

/** Matters down, posts or people across, those in view drawn; one cell takes the keys. */
export function RaciGrid(props: RaciGridProps) {
  const { matters, drawn, active, setActive, scroller } = props;
  const t = useTranslate();
  const columns = useMemo(() => nameApart(props.columns), [props.columns]);
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        className={classes.grid}
        style={{ width: drawn.width }}
        aria-label={t('raci.title')}
        aria-rowcount={matters.length + 1}
        aria-colcount={columns.length + 2}
      >
        <colgroup>
          <col style={{ width: gridSizes.title }} />
          {drawn.columns.map(({ key, gap }) => (
            <col key={key} style={{ width: gap ?? drawn.columnWidth }} />
          ))}
          <col style={{ width: gridSizes.check }} />
        </colgroup>
        <thead>
          <Heads columns={columns} across={drawn.columns} />
        </thead>
        <tbody>
          {drawn.rows.map(({ key, index, gap }) => {
            const matter = index === null ? undefined : matters[index];
            if (index === null || !matter) {
              return <tr key={key} aria-hidden style={{ height: gap ?? 0 }} />;
            }
            const activeColumn = active.row === index ? active.column : null;
            return (
              <MatterRow
                key={matter.id}
                {...{ matter, columns, activeColumn, setActive }}
                row={index}
                across={drawn.columns}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
