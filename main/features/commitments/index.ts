export { changeFromSource, removeIfUntouched } from './changeCommitment.ts';
export { commitmentsHandlers } from './commitmentsHandlers.ts';
export { listCommitments } from './commitmentsStore.ts';
export {
  assertPeopleExist,
  createFromSource,
} from './createFromSource.ts';
export { forgetLines } from './outcomeStore.ts';
export { settle } from './settleCommitment.ts';
