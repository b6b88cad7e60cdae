import { Group } from '@mantine/core';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { ScopeSelect } from '#renderer/features/metrics/index.ts';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { GoalFields, GoalRow } from '#shared/features/goals/goalsModel.ts';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import { FigureField } from './FigureField.tsx';
import classes from './GoalDrawer.module.css';

interface GoalFieldsFormProps {
  readonly goal: GoalRow;
  readonly save: (changes: Partial<GoalFields>) => void;
}

const codes = Object.keys(kpiDictionary) as KpiCode[];

function Figures({ goal, save }: GoalFieldsFormProps) {
  const t = useTranslate();
  const { metricCode } = goal;
  const isFed = goal.progress.from === 'reports';
  return (
    <div className={classes.three}>
      <FigureField
        label={t('reportFiles.target')}
        code={metricCode}
        value={goal.target}
        onSave={(target) => save({ target })}
      />
      <FigureField
        label={t('goals.baseline')}
        code={metricCode}
        value={goal.baseline}
        onSave={(baseline) => save({ baseline })}
      />
      {!isFed && (
        <FigureField
          label={t('goals.typedActual')}
          code={metricCode}
          value={goal.actual}
          onSave={(actual) => save({ actual })}
        />
      )}
    </div>
  );
}

/** The facts of a goal; each saves itself. */
export function GoalFieldsForm({ goal, save }: GoalFieldsFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={classes.fields}>
      <SavedTextInput
        label={t('goals.goal')}
        value={goal.title}
        maxLength={120}
        isRequired
        onSave={(title) => save({ title })}
      />
      <Group grow align="start">
        <PinyinSelect
          label={t('goals.metric')}
          placeholder={t('goals.noMetricChosen')}
          clearable
          value={goal.metricCode}
          onChange={(code) => save({ metricCode: code as KpiCode | null })}
          options={codes.map((code) => ({ value: code, label: metricName({ t, language }, code) }))}
        />
        <ScopeSelect
          label={t('goals.scope')}
          value={goal}
          onChange={({ scope, scopeId }) => save({ scope, scopeId })}
        />
      </Group>
      <Figures goal={goal} save={save} />
      <Group grow align="start">
        <PersonSelect
          label={t('goals.owner')}
          clearable
          value={goal.ownerId}
          onChange={(ownerId) => save({ ownerId })}
        />
        <DateField
          label={t('goals.due')}
          isClearable
          value={goal.dueOn}
          onChange={(dueOn) => save({ dueOn })}
        />
      </Group>
      <SavedTextarea
        label={t('goals.means')}
        placeholder={t('goals.meansHint')}
        value={goal.means}
        maxLength={500}
        onSave={(means) => save({ means })}
      />
      <SavedTextarea
        label={t('goals.purpose')}
        placeholder={t('goals.purposeHint')}
        value={goal.purpose}
        maxLength={500}
        onSave={(purpose) => save({ purpose })}
      />
    </div>
  );
}
