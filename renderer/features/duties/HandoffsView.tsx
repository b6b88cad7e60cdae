import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Handoff } from '#shared/features/duties/handoffsModel.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';
import classes from './Duties.module.css';
import { dutiesQueries } from './dutiesQueries.ts';
import { HandoffRows } from './HandoffRows.tsx';
import { NewHandoff } from './NewHandoff.tsx';

function textsOf({ fromPostName, toPostName, what }: Handoff): string[] {
  return [fromPostName, toPostName, what];
}

function AddStarter() {
  const t = useTranslate();
  const { mutate } = useCommand(commands.duties.addStarterHandoffs, {
    done: ({ added }) =>
      added === 0 ? t('handoffs.starterNone') : t('handoffs.starterAdded', { count: added }),
  });
  return (
    <Button size="xs" variant="default" onClick={() => mutate({})}>
      {t('handoffs.addStarter')}
    </Button>
  );
}

/** 协作流程 of the whole team. */
export function HandoffsView({ query }: { readonly query: string }) {
  const t = useTranslate();
  const { data: handoffs } = useQuery(dutiesQueries.handoffs());
  if (!handoffs) return null;
  return (
    <div className={classes.page}>
      {handoffs.length === 0 ? (
        <EmptyState text={t('handoffs.empty')} action={<AddStarter />} />
      ) : (
        <>
          <h2 className={classes.heading}>
            {t('handoffs.title')}
            <span className={classes.note}>{handoffs.length}</span>
            <AddStarter />
          </h2>
          <HandoffRows handoffs={searchByPinyin(handoffs, query, textsOf)} />
        </>
      )}
      <NewHandoff />
    </div>
  );
}
