import { Checkbox, SegmentedControl } from '@mantine/core';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import {
  type ImportPlan,
  type ImportRow,
  type PlaceKind,
  placeKinds,
} from '#shared/features/mindmap/importModel.ts';
import classes from './MindImport.module.css';

/** More lines are counted and taken as they are proposed. */
const mostShown = 400;

interface ImportRowsProps {
  readonly plan: ImportPlan;
  readonly onFlip: (row: ImportRow) => void;
  readonly onKind: (row: ImportRow, kind: PlaceKind) => void;
}

const tones = {
  new: 'accent',
  changed: 'info',
  gone: 'warn',
  left: 'quiet',
  same: 'quiet',
} as const;

/** What happens or may happen, each below the units and posts it stands in. */
function listShown(rows: readonly ImportRow[]): ImportRow[] {
  const shown = new Set<ImportRow>();
  const above: ImportRow[] = [];
  for (const row of rows) {
    while ((above.at(-1)?.level ?? -1) >= row.level) above.pop();
    above.push(row);
    if (row.state !== 'same') for (const each of above) shown.add(each);
  }
  return rows.filter((row) => shown.has(row));
}

function KindChoice({ row, onKind }: Pick<ImportRowsProps, 'onKind'> & { row: ImportRow }) {
  const t = useTranslate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('mindmap.kindOf', { text: row.text })}
      value={row.kind ?? 'unit'}
      onChange={(kind) => onKind(row, kind as PlaceKind)}
      data={placeKinds.map((value) => ({ value, label: t(`mindmap.kind_${value}`) }))}
    />
  );
}

function Words({ row }: { readonly row: ImportRow }) {
  const t = useTranslate();
  const { text, before, state, note, reason } = row;
  return (
    <span className={classes.words}>
      {state === 'changed' && before !== text && <s className={classes.before}>{before}</s>}{' '}
      <span data-state={state}>{text === '' ? t('mindmap.noWords') : text}</span>
      {note !== null && <span className={classes.note}>{t(`mindmap.note_${note}`)}</span>}
      {reason !== null && <span className={classes.note}>{t(`mindmap.reason_${reason}`)}</span>}
    </span>
  );
}

interface RowProps extends Omit<ImportRowsProps, 'plan'> {
  readonly row: ImportRow;
  /** The level that stands at the left edge. */
  readonly top: number;
}

function Row({ row, onFlip, onKind, top }: RowProps) {
  const t = useTranslate();
  const { state, kind, isOn, level } = row;
  return (
    <li className={classes.row} style={{ paddingLeft: `${Math.min(level - top, 6) * 16}px` }}>
      {isOn === null ? (
        <span className={classes.noTick} />
      ) : (
        <Checkbox
          size="xs"
          aria-label={t(`mindmap.take_${state}`, { text: row.text })}
          checked={isOn}
          onChange={() => onFlip(row)}
        />
      )}
      {state !== 'same' && <Tag tone={tones[state]}>{t(`mindmap.state_${state}`)}</Tag>}
      {row.isKindOpen ? (
        <KindChoice row={row} onKind={onKind} />
      ) : (
        kind !== null && <span className={classes.kind}>{t(`mindmap.kind_${kind}`)}</span>
      )}
      <Words row={row} />
    </li>
  );
}

/** The preview line by line; what stays as it is only says where a change stands. */
export function ImportRows({ plan, onFlip, onKind }: ImportRowsProps) {
  const t = useTranslate();
  const rows = listShown(plan.rows);
  const top = Math.min(...rows.map(({ level }) => level));
  const hidden = rows.length - mostShown;
  return (
    <>
      <ul className={classes.rows} aria-label={t('mindmap.importRows')}>
        {rows.slice(0, mostShown).map((row) => (
          <Row key={`${row.id} ${row.at}`} row={row} top={top} onFlip={onFlip} onKind={onKind} />
        ))}
      </ul>
      {hidden > 0 && <p className={classes.hint}>{t('mindmap.moreRows', { count: hidden })}</p>}
    </>
  );
}
