import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import { ReasonForm } from './ReasonForm.tsx';

/** 没来报到: who signed does not come, and the search goes on where it was. */
export function NoShowForm({ requisition }: { readonly requisition: Requisition }) {
  const t = useTranslate();
  const { id, postName, hired } = requisition;
  const withdraw = useCommand(commands.recruiting.withdrawHire, {
    done: () => t('recruiting.withdrawn', { post: postName }),
  });
  const what = t('recruiting.noShowNote', { name: hired?.name ?? '' });
  return (
    <ReasonForm
      heading={t('recruiting.noShowHeading')}
      label={t('recruiting.noShowReason')}
      placeholder={t('recruiting.noShowReasonHint')}
      submitLabel={t('recruiting.noShow')}
      isRequired={false}
      isPending={withdraw.isPending}
      onSubmit={(reason) => withdraw.mutate({ id, note: [what, reason].filter(Boolean).join(' ') })}
    />
  );
}
