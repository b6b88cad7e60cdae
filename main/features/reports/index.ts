export { readBoard, readRollUp } from './readBoard.ts';
export { reportsHandlers } from './reportsHandlers.ts';
