export { findObstacle } from './findObstacle.ts';
export { inspectRows } from './inspectRows.ts';
export type { Direction } from './movedRows.ts';
export { beginOperation, finishOperation } from './operationLog.ts';
export { replayOperation } from './replay.ts';
export { sealHistory } from './sealHistory.ts';
export { withoutHistory } from './withoutHistory.ts';
