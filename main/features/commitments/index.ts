export { applyMove, removeIfUntouched } from './changeCommitment.ts';
export { commitmentsHandlers } from './commitmentsHandlers.ts';
export {
  type CommitmentDraft,
  type CommitmentOrigin,
  createFromSource,
} from './createFromSource.ts';
