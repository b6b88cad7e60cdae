export { applyMove, changeFromSource, removeIfUntouched } from './changeCommitment.ts';
export { commitmentsHandlers } from './commitmentsHandlers.ts';
export { listCommitments } from './commitmentsStore.ts';
export {
  assertPeopleExist,
  type CommitmentDraft,
  type CommitmentOrigin,
  createFromSource,
} from './createFromSource.ts';
