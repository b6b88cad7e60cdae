import { NativeSelect, NumberInput, Popover, UnstyledButton } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RosterPreview } from '#shared/features/roster/rosterModel.ts';
import classes from './ImportFacts.module.css';
import type { ImportAct, ImportWork } from './importWork.ts';

interface ImportFactsProps {
  readonly work: ImportWork;
  readonly preview: RosterPreview;
  readonly onAct: (act: ImportAct) => void;
}

function PassedOver({ rows }: { readonly rows: RosterPreview['passedOver'] }) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Popover position="bottom-start" width={420} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.link}>
          {t('roster.passedOver', { count: rows.length })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.hint}>{t('roster.passedOverHint')}</p>
        <ul className={classes.passed}>
          {rows.slice(0, 100).map(({ number, text }) => (
            <li key={number}>{t('roster.passedRow', { row: number, text })}</li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

/** How the table was read: sheet, heading row, order of day and month, rows that are no people. */
export function ImportFacts({ work, preview, onAct }: ImportFactsProps) {
  const t = useTranslate();
  const { sheets, source } = work;
  const asksOrder = preview.asksDayOrder || source.dayOrder !== null;
  return (
    <div className={classes.facts}>
      {sheets.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('roster.sheet')}
          classNames={{ root: classes.field }}
          data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          value={String(sheets.findIndex(({ name }) => name === source.sheet.name))}
          onChange={(event) => onAct({ type: 'sheet', index: Number(event.currentTarget.value) })}
        />
      )}
      <NumberInput
        size="xs"
        w={170}
        label={t('roster.headingRow')}
        classNames={{ root: classes.field }}
        min={0}
        max={source.sheet.rows.at(-1)?.number ?? 0}
        allowDecimal={false}
        value={source.headingRow ?? preview.headingRow ?? 0}
        onChange={(value) => {
          if (typeof value === 'number') onAct({ type: 'headingRow', number: value });
        }}
      />
      {asksOrder && (
        <NativeSelect
          size="xs"
          label={t('roster.dayOrder')}
          classNames={{ root: classes.field }}
          data={[
            { value: '', label: t('roster.dayOrder_ask'), disabled: true },
            { value: 'month_first', label: t('roster.dayOrder_month_first') },
            { value: 'day_first', label: t('roster.dayOrder_day_first') },
          ]}
          value={source.dayOrder ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === 'day_first' || value === 'month_first') {
              onAct({ type: 'dayOrder', order: value });
            }
          }}
        />
      )}
      <PassedOver rows={preview.passedOver} />
    </div>
  );
}
