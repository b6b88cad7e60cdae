import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import type {
  CommitmentChanges,
  CommitmentRow,
} from '#shared/features/commitments/commitmentsModel.ts';
import { commitmentsQueries } from './commitmentsQueries.ts';

interface DutySelectProps {
  readonly task: CommitmentRow;
  readonly ownerId: string;
  readonly isLocked: boolean;
  readonly save: (changes: CommitmentChanges) => void;
}

/** Which duty of the owner's post a task serves; the likeliest stand first. */
export function DutySelect({ task, ownerId, isLocked, save }: DutySelectProps) {
  const t = useTranslate();
  const { duty, title } = task;
  const { data: duties = [] } = useQuery(commitmentsQueries.duties(ownerId, title));
  if (duties.length === 0 && duty === '') return null;
  return (
    <Select
      label={t('commitments.duty')}
      description={t('commitments.dutyHint')}
      placeholder={t('commitments.noDuty')}
      clearable
      disabled={isLocked}
      value={duty === '' ? null : duty}
      onChange={(chosen) => save({ duty: chosen ?? '' })}
      data={[...new Set([...duties, duty])].filter((each) => each !== '')}
    />
  );
}
