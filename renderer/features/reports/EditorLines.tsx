import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import {
  addLine,
  changeLine,
  type EditedLine,
  type EditedReport,
  removeLine,
} from './editorState.ts';
import classes from './ReportEditor.module.css';
import type { ChangeReport } from './useEditedReport.ts';

interface EditorLinesProps {
  readonly section: LineSection;
  readonly edited: EditedReport;
  readonly change: ChangeReport;
}

interface LineProps {
  readonly line: EditedLine;
  readonly label: string;
  readonly change: ChangeReport;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Who answers for a plan that has no task yet, and until when; a task has its own page. */
function PlanFields({ line, change }: Pick<LineProps, 'line' | 'change'>) {
  const t = useTranslate();
  return (
    <div className={classes.plan}>
      {line.id === undefined && (
        <PersonSelect
          size="xs"
          aria-label={t('reports.planOwner')}
          placeholder={line.ownerText || t('reports.planOwner')}
          clearable
          value={line.ownerId}
          onChange={(ownerId) => change((now) => changeLine(now, line.key, { ownerId }))}
        />
      )}
      <DateField
        label={t('reports.planDue')}
        value={line.due?.slice(0, 10) ?? null}
        isClearable
        onChange={(day) => {
          const time = line.due?.slice(10) ?? '';
          const due = day === null ? null : `${day}${time}`;
          change((now) => changeLine(now, line.key, { due }));
        }}
      />
    </div>
  );
}

function Line({ line, label, change, onKeyDown }: LineProps) {
  const t = useTranslate();
  return (
    <li>
      <div className={classes.words}>
        <Textarea
          autosize
          minRows={1}
          maxRows={10}
          aria-label={label}
          data-line={line.key}
          className={classes.grow ?? ''}
          value={line.text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            const text = event.currentTarget.value;
            change((now) => changeLine(now, line.key, { text }));
          }}
        />
        <ActionIcon
          aria-label={t('reports.removeLine')}
          onClick={() => change((now) => removeLine(now, line.key))}
        >
          <IconX size={16} />
        </ActionIcon>
      </div>
      {line.section === 'next' && <PlanFields line={line} change={change} />}
    </li>
  );
}

function focusLine(list: HTMLElement | null, key: string | undefined): void {
  if (key === undefined) return;
  // After the next paint, when a line just added stands in the list.
  requestAnimationFrame(() =>
    list?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus(),
  );
}

/** The lines of one section: Enter begins the next one, Backspace in an empty one takes it away. */
export function EditorLines({ section, edited, change }: EditorLinesProps) {
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const lines = edited.lines.filter((line) => line.section === section);
  const add = (after: string | null): void => {
    const key = crypto.randomUUID();
    change((now) => addLine(now, { section, after, key }));
    focusLine(list.current, key);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    const line = lines[index];
    if (!line || isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add(line.key);
    } else if (event.key === 'Backspace' && line.text === '') {
      event.preventDefault();
      change((now) => removeLine(now, line.key));
      focusLine(list.current, lines[index - 1]?.key ?? lines[index + 1]?.key);
    }
  };
  const name = t(`reports.section_${section}`);
  return (
    <section>
      <h3 className={classes.heading}>{name}</h3>
      <ul ref={list} className={classes.lines}>
        {lines.map((line, index) => (
          <Line
            key={line.key}
            line={line}
            label={`${name} ${index + 1}`}
            change={change}
            onKeyDown={(event) => press(event, index)}
          />
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconPlus size={14} />}
        onClick={() => add(lines.at(-1)?.key ?? null)}
      >
        {t('reports.addLine')}
      </Button>
    </section>
  );
}
