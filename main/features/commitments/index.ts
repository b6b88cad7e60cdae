export { assertCommitmentsExist, changeFromSource, removeIfUntouched } from './changeCommitment.ts';
export { promiseHoldings, supervisedHoldings, taskHoldings } from './commitmentHoldings.ts';
export { listCommitments } from './commitmentListStore.ts';
export { findMe } from './commitmentsStore.ts';
export {
  assertPeopleExist,
  type CommitmentDraft,
  createFromSource,
} from './createFromSource.ts';
export { forgetLines } from './outcomeStore.ts';
export { keepPlannedWeek } from './promiseStore.ts';
export { settle } from './settleCommitment.ts';
