import { Button } from '@mantine/core';
import { SelectionBar } from '#renderer/components/DataTable/SelectionBar.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ManyTasks } from './useManyTasks.ts';

const offered = ['start', 'handIn', 'accept', 'complete'] as const;

/** What the chosen tasks can do together. */
export function ManyTasksBar({ many }: { readonly many: ManyTasks }) {
  const t = useTranslate();
  return (
    <SelectionBar selection={many.selection}>
      {offered.map((move) => (
        <Button key={move} size="compact-sm" variant="default" onClick={() => many.move(move)}>
          {t(`commitments.move.${move}`)}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" color="red" onClick={many.remove}>
        {t('common.delete')}
      </Button>
    </SelectionBar>
  );
}
