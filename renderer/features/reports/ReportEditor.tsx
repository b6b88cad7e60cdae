import { Button, Group, Select, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { ReportContent } from '#shared/features/reports/reportsModel.ts';
import { type TemplateCode, templateCodes } from '#shared/features/reports/reportsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { EditorLines } from './EditorLines.tsx';
import { EditorMetrics } from './EditorMetrics.tsx';
import {
  type EditedReport,
  editorSections,
  findFigureErrors,
  finishEditing,
} from './editorState.ts';
import classes from './ReportEditor.module.css';
import { useEditedReport } from './useEditedReport.ts';

interface ReportEditorProps {
  readonly personId: string;
  readonly week: IsoWeek;
  /** The stored report that is edited; null: a new one. */
  readonly stored: { readonly id: string; readonly revision: number } | null;
  readonly content: ReportContent;
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

function useSaveReport({ personId, week, stored, content }: ReportEditorProps, onDone: () => void) {
  const t = useTranslate();
  const done = () => t('common.saved');
  const create = useCommand(commands.reports.save, { done, onDone });
  const update = useCommand(commands.reports.update, {
    done: ({ orphanedTasks, keptNotes }) =>
      [
        orphanedTasks > 0 ? t('reports.savedWithTasks', { count: orphanedTasks }) : done(),
        ...(keptNotes > 0 ? [t('reviews.notesKept', { count: keptNotes })] : []),
      ].join(t('reviews.andAlso')),
    onDone,
  });
  return {
    isSaving: create.isPending || update.isPending,
    save: (edited: EditedReport): void => {
      const after = finishEditing(edited, content);
      if (stored) update.mutate({ ...after, ...stored });
      else create.mutate({ ...after, personId, week });
    },
  };
}

/** The form of one report; what is typed is kept as a draft until it is saved or thrown away. */
export function ReportEditor(props: ReportEditorProps) {
  const { personId, week, stored, content, onClose } = props;
  const t = useTranslate();
  const { edited, change, discard, isRestored } = useEditedReport({
    key: `report:${personId}:${week}`,
    content,
    revision: stored?.revision ?? 0,
  });
  const [showsErrors, setShowsErrors] = useState(false);
  const leave = useCallback(() => {
    discard();
    onClose();
  }, [discard, onClose]);
  const { save, isSaving } = useSaveReport(props, leave);
  const errors = edited ? findFigureErrors(edited.metrics) : [];
  const submit = (): void => {
    if (!edited || isSaving) return;
    setShowsErrors(true);
    if (errors.length === 0) save(edited);
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
        if (isSave && !isComposing(event.nativeEvent)) submit();
      }}
    >
      {isRestored && <div className={classes.restored}>{t('reports.draftRestored')}</div>}
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
      <EditorMetrics edited={edited} change={change} errors={showsErrors ? errors : []} />
      {editorSections.map((section) => (
        <EditorLines key={section} section={section} edited={edited} change={change} />
      ))}
      <Group className={classes.actions}>
        <Button type="button" onClick={submit} loading={isSaving}>
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
