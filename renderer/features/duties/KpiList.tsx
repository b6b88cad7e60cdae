import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { AddLine } from '#renderer/components/AddLine/AddLine.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { KpiFields, PostKpi, Sheet } from '#shared/features/duties/dutiesModel.ts';
import { sumWeights } from '#shared/features/duties/sheetRules.ts';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import classes from './Duties.module.css';
import { useKpiName } from './useKpiName.ts';

const codes = Object.keys(kpiDictionary) as KpiCode[];

interface KpiListProps {
  readonly postId: string;
  readonly sheet: Sheet;
}

/** `30`, `30%` and full-width digits are weights; null is not one. */
function readWeight(text: string): number | null {
  const digits = text.normalize('NFKC').replace('%', '').trim();
  const weight = digits === '' ? Number.NaN : Number(digits);
  return Number.isInteger(weight) && weight >= 0 && weight <= 100 ? weight : null;
}

function KpiItem({ postId, sheet, kpi }: KpiListProps & { readonly kpi: PostKpi }) {
  const t = useTranslate();
  const name = useKpiName()(kpi);
  const update = useCommand(commands.duties.updateKpi);
  const remove = useCommand(commands.duties.removeKpi, { done: () => t('duties.kpiRemoved') });
  const of = { postId, key: kpi.key };
  const save = (changes: Partial<KpiFields>): void => update.mutate({ ...of, changes });
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        {kpi.code === null ? (
          <SavedTextInput
            className={classes.wide}
            size="xs"
            aria-label={t('duties.ownName')}
            maxLength={60}
            isRequired
            value={kpi.name}
            onSave={(text) => save({ name: text })}
          />
        ) : (
          <span className={classes.wide}>{name}</span>
        )}
        <SavedTextInput
          size="xs"
          w={72}
          aria-label={`${t('duties.weight')} ${name}`}
          rightSection="%"
          inputMode="numeric"
          accepts={(text) => readWeight(text) !== null}
          value={String(kpi.weight)}
          onSave={(text) => {
            const weight = readWeight(text);
            if (weight !== null) save({ weight });
          }}
        />
        <Select
          size="xs"
          w={220}
          aria-label={`${t('duties.ofDuty')} ${name}`}
          placeholder={t('duties.wholePost')}
          clearable
          value={kpi.dutyKey}
          onChange={(dutyKey) => save({ dutyKey })}
          data={sheet.duties.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <ActionIcon size="sm" aria-label={t('duties.removeKpi')} onClick={() => remove.mutate(of)}>
          <IconTrash size={14} />
        </ActionIcon>
      </div>
    </li>
  );
}

function Sum({ sheet }: { readonly sheet: Sheet }) {
  const t = useTranslate();
  const sum = sumWeights(sheet);
  const difference = Math.abs(100 - sum);
  return (
    <span className={classes.sum} data-off={difference > 0 || undefined} role="status">
      {difference === 0
        ? t('duties.sumEven')
        : t(sum < 100 ? 'duties.sumShort' : 'duties.sumOver', { sum, difference })}
    </span>
  );
}

/** What the post is measured by; the weights must sum to 100 before they count. */
export function KpiList({ postId, sheet }: KpiListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { mutate } = useCommand(commands.duties.addKpi, { done: () => t('duties.kpiAdded') });
  const used = new Set(sheet.kpis.map(({ code }) => code));
  const add = (kpi: Pick<KpiFields, 'code' | 'name'>): void => {
    const weight = Math.max(0, 100 - sumWeights(sheet));
    mutate({ postId, kpi: { ...kpi, weight, dutyKey: null } });
  };
  return (
    <section>
      <h3 className={classes.heading}>
        {t('duties.kpisHeading')} <Sum sheet={sheet} />
      </h3>
      <ul className={classes.list}>
        {sheet.kpis.map((kpi) => (
          <KpiItem key={kpi.key} postId={postId} sheet={sheet} kpi={kpi} />
        ))}
      </ul>
      <div className={classes.add}>
        <PinyinSelect
          size="xs"
          flex={1}
          aria-label={t('duties.addKpi')}
          placeholder={t('duties.addKpi')}
          value={null}
          onChange={(code) => {
            if (code !== null) add({ code: code as KpiCode, name: '' });
          }}
          options={codes
            .filter((code) => !used.has(code))
            .map((code) => ({ value: code, label: metricName({ t, language }, code) }))}
        />
        <AddLine
          label={t('duties.ownName')}
          placeholder={t('duties.ownNameHint')}
          maxLength={60}
          onAdd={(name) => add({ code: null, name })}
        />
      </div>
    </section>
  );
}
