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
import type { useGridKeys } from './useGridKeys.ts';

interface RaciGridProps {
  readonly columns: readonly RaciColumn[];
  readonly matters: readonly RaciMatter[];
  readonly keys: Omit<ReturnType<typeof useGridKeys>, 'fill'>;
  readonly table: RefObject<HTMLTableElement | null>;
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
      <span className={classes.post} title={postName ?? ''}>
        {postName}
      </span>
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

interface RowProps {
  readonly matter: RaciMatter;
  readonly row: number;
  readonly columns: readonly RaciColumn[];
  /** The column that takes the keys, in this row; null when another row does. */
  readonly activeColumn: number | null;
  readonly names: ReturnType<typeof columnNames>;
  readonly setActive: RaciGridProps['keys']['setActive'];
}

const MatterRow = memo(function MatterRow(props: RowProps) {
  const { matter, row, columns, names, activeColumn, setActive } = props;
  const t = useTranslate();
  return (
    <tr>
      <th scope="row" className={classes.matter}>
        <MatterName matter={matter} />
      </th>
      {columns.map(({ id }, column) => {
        const roles = rolesOf(matter.cells, id);
        const letters = roles.map((role) => t(`raci.role_${role}`)).join('、');
        return (
          <td key={id}>
            <button
              type="button"
              className={classes.cell}
              data-place={`${row}-${column}`}
              data-active={activeColumn === column || undefined}
              tabIndex={activeColumn === column ? 0 : -1}
              aria-label={t('raci.cellOf', {
                title: matter.title,
                party: names.get(id) ?? '',
                letters: letters || t('raci.blankCell'),
              })}
              onFocus={() => setActive({ row, column })}
            >
              {roles.map((role) => (
                <span key={role} className={classes.role} data-role={role}>
                  {role}
                </span>
              ))}
            </button>
          </td>
        );
      })}
      <td className={classes.check}>
        <Check matter={matter} />
      </td>
    </tr>
  );
});

/** Matters down, posts or people across; one cell takes the keys. */
export function RaciGrid({ columns, matters, keys, table }: RaciGridProps) {
  const t = useTranslate();
  const { active, setActive } = keys;
  const names = useMemo(() => columnNames(columns), [columns]);
  return (
    <div className={classes.scroller}>
      <table ref={table} className={classes.grid} aria-label={t('raci.title')}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('raci.matter')}
            </th>
            {columns.map(({ id, name, units }) => (
              <th key={id} scope="col" title={[name, ...units].join('、')}>
                <span className={classes.party}>{names.get(id)}</span>
              </th>
            ))}
            <th scope="col">{t('raci.check')}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map((matter, row) => (
            <MatterRow
              key={matter.id}
              matter={matter}
              row={row}
              columns={columns}
              names={names}
              activeColumn={active.row === row ? active.column : null}
              setActive={setActive}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
