export { readBoard, readRollUp } from './readBoard.ts';
