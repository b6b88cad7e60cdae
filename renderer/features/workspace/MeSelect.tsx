import { useQuery } from '@tanstack/react-query';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { workspaceQueries } from './workspaceQueries.ts';

/** 我是谁: supervisor of tasks and host of meetings unless another is chosen. */
export function MeSelect() {
  const t = useTranslate();
  const { data: profile } = useQuery(workspaceQueries.profile());
  const setMe = useCommand(commands.workspace.setMe, { done: () => t('settings.meSaved') });
  return (
    <PersonSelect
      aria-label={t('settings.me')}
      placeholder={t('settings.mePlaceholder')}
      value={profile?.mePersonId ?? null}
      onChange={(personId) => setMe.mutate({ personId })}
      clearable
      w={280}
    />
  );
}
