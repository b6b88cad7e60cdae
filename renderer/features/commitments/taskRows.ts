import type {
  CommitmentGroup,
  CommitmentRow,
} from '#shared/features/commitments/commitmentsModel.ts';

/** The list as the table draws it: a person, then what they owe. */
export type TaskRow =
  | { readonly kind: 'person'; readonly id: string; readonly group: CommitmentGroup }
  | { readonly kind: 'task'; readonly id: string; readonly task: CommitmentRow };

const nobody = 'nobody';

/** Rows of the groups; a folded person shows none of theirs. */
export function listTaskRows(
  groups: readonly CommitmentGroup[],
  folded: ReadonlySet<string>,
): TaskRow[] {
  return groups.flatMap((group): TaskRow[] => {
    const id = `person-${group.ownerId ?? nobody}`;
    const heading: TaskRow = { kind: 'person', id, group };
    if (folded.has(id)) return [heading];
    return [heading, ...group.rows.map((task) => ({ kind: 'task' as const, id: task.id, task }))];
  });
}
