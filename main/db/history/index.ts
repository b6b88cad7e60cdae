export { inspectRows } from './inspectRows.ts';
export { beginOperation, finishOperation } from './operationLog.ts';
export { type Direction, replayOperation } from './replay.ts';
export { sealHistory } from './sealHistory.ts';
export { withoutHistory } from './withoutHistory.ts';
