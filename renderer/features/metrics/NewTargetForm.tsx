import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { unitOfKpi } from '#shared/features/metrics/kpiNames.ts';
import type { ScopeRef } from '#shared/features/metrics/metricsModel.ts';
import { readFigure } from '#shared/features/metrics/typedFigure.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { ScopeSelect } from './ScopeSelect.tsx';
import classes from './Targets.module.css';

interface NewTargetFormProps {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly of: ScopeRef;
}

/** Sets what is aimed at from a week on, or that nothing is from then on. */
export function NewTargetForm({ code, week, of }: NewTargetFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const currentWeek = useCurrentWeek();
  const [scope, setScope] = useState(of);
  const [fromWeek, setFromWeek] = useState(week);
  const [text, setText] = useState('');
  const set = useCommand(commands.metrics.setTarget, {
    done: () => t('metrics.targetSet'),
    onDone: () => setText(''),
  });
  const target = readFigure(code, text);
  const isUnreadable = text.trim() !== '' && target === null;
  const save = (value: number | null): void =>
    set.mutate({ code, ...scope, fromWeek, target: value });
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <ScopeSelect size="xs" w={150} value={scope} onChange={setScope} />
        <WeekSwitcher week={fromWeek} currentWeek={currentWeek} onChange={setFromWeek} />
      </div>
      <div className={classes.fields}>
        <TextInput
          size="xs"
          w={150}
          aria-label={t('reportFiles.target')}
          placeholder={t('metrics.targetIn', { unit: unitOfKpi(code, language) })}
          value={text}
          error={isUnreadable && t('metrics.figureUnreadable')}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isPlainEnter(event) && target !== null) save(target);
          }}
        />
        <Button size="xs" disabled={target === null} onClick={() => save(target)}>
          {t('metrics.setTarget')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={() => save(null)}>
          {t('metrics.endTarget')}
        </Button>
      </div>
    </div>
  );
}
