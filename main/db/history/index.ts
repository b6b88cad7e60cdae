export { beginOperation, finishOperation } from './operationLog.ts';
export { type Direction, replayOperation } from './replay.ts';
export { contentHash, findDamagedRows } from './rowHashes.ts';
export { sealHistory } from './sealHistory.ts';
export { withoutHistory } from './withoutHistory.ts';
