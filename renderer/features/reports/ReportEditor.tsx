import { Button, Group, Select, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { PromiseList, usePromises } from '#renderer/features/commitments/index.ts';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { settledChoice, withoutChoice } from '#shared/features/commitments/promiseChoices.ts';
import type { TemplateCode } from '#shared/features/reports/reportsModel.ts';
import { templateCodes } from '#shared/features/reports/templateCodes.ts';
import { EditorLines } from './EditorLines.tsx';
import { EditorMetrics } from './EditorMetrics.tsx';
import { type EditedReport, editorSections, findFigureErrors } from './editorState.ts';
import classes from './ReportEditor.module.css';
import { type ChangeReport, useEditedReport } from './useEditedReport.ts';
import { type ReportForm, useSaveReport } from './useSaveReport.ts';

interface ReportEditorProps {
  readonly form: ReportForm;
  readonly onClose: () => void;
}

/** `2026-06-14T21:47` in and out of the two halves people type. */
function SubmittedAt({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useTranslate();
  return (
    <TextInput
      type="datetime-local"
      label={t('reports.submittedAt')}
      description={t('reports.submittedAtHint')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

interface PromisesProps {
  readonly form: ReportForm;
  readonly edited: EditedReport;
  readonly change: ChangeReport;
}

/** 上周承诺 first: what is said of it here is saved with the report. */
function Promises({ form, edited, change }: PromisesProps) {
  const promises = usePromises(form.personId, form.week);
  if (!promises || promises.length === 0) return null;
  return (
    <PromiseList
      promises={promises}
      lines={edited.lines}
      choiceOf={(promise) => edited.promises[promise.id] ?? settledChoice(promise)}
      onChoose={({ id }, choice) =>
        change((now) => ({ ...now, promises: { ...now.promises, [id]: choice } }))
      }
      clearOf={({ id }) => {
        if (!edited.promises[id]) return null;
        return () => change((now) => ({ ...now, promises: withoutChoice(now.promises, id) }));
      }}
    />
  );
}

interface ConflictProps {
  readonly onKeepMine: () => void;
  readonly onDiscard: () => void;
}

/** Somebody or something else changed the report meanwhile: nothing is lost, nothing overwritten. */
function Conflict({ onKeepMine, onDiscard }: ConflictProps) {
  const t = useTranslate();
  return (
    <div role="alert" className={classes.conflict}>
      <p>{t('reports.changedMeanwhile')}</p>
      <Group gap="sm">
        <Button size="xs" onClick={onKeepMine}>
          {t('reports.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onDiscard}>
          {t('reports.discardMine')}
        </Button>
      </Group>
    </div>
  );
}

interface FieldsProps extends PromisesProps {
  /** Figures that cannot be read, once saving was tried. */
  readonly errors: readonly string[];
}

function Fields({ form, edited, change, errors }: FieldsProps) {
  const t = useTranslate();
  return (
    <>
      <Promises form={form} edited={edited} change={change} />
      <Group grow align="start">
        <Select
          label={t('reports.template')}
          allowDeselect={false}
          value={edited.template}
          onChange={(value) => change((now) => ({ ...now, template: value as TemplateCode }))}
          data={templateCodes.map((code) => ({
            value: code,
            label: t(`reports.template_${code}`),
          }))}
        />
        <SubmittedAt
          value={edited.submittedAt}
          onChange={(submittedAt) => change((now) => ({ ...now, submittedAt }))}
        />
      </Group>
      <EditorMetrics edited={edited} change={change} errors={errors} />
      {editorSections.map((section) => (
        <EditorLines key={section} section={section} edited={edited} change={change} />
      ))}
    </>
  );
}

/** The form of one report; what is typed is kept as a draft until it is saved or thrown away. */
export function ReportEditor({ form, onClose }: ReportEditorProps) {
  const t = useTranslate();
  const { edited, change, discard, isRestored, revision } = useEditedReport({
    key: `report:${form.personId}:${form.week}`,
    content: form.content,
    revision: form.stored?.revision ?? 0,
  });
  const [showsErrors, setShowsErrors] = useState(false);
  const leave = useCallback(() => {
    discard();
    onClose();
  }, [discard, onClose]);
  const { save, keepMine, hasConflict, isSaving } = useSaveReport(form, revision, leave);
  const errors = edited ? findFigureErrors(edited.metrics) : [];
  const submit = (send: (edited: EditedReport) => void): void => {
    if (!edited || isSaving) return;
    setShowsErrors(true);
    if (errors.length === 0) send(edited);
  };
  useEffect(() => {
    if (!showsErrors) return;
    document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [showsErrors]);
  if (!edited) return null;
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (isSave && !isComposing(event.nativeEvent)) submit(save);
      }}
    >
      {hasConflict && <Conflict onKeepMine={() => submit(keepMine)} onDiscard={leave} />}
      {isRestored && !hasConflict && (
        <div className={classes.restored}>{t('reports.draftRestored')}</div>
      )}
      <Fields form={form} edited={edited} change={change} errors={showsErrors ? errors : []} />
      <Group className={classes.actions}>
        <Button type="button" onClick={() => submit(save)} loading={isSaving}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('reports.discardEdit')}
        </Button>
        <span className={classes.hint}>{t('reports.saveKeys')}</span>
      </Group>
    </form>
  );
}
