export { DueText } from './DueText.tsx';
export { readTask, type TypedTask } from './readTask.ts';
export { StateMark } from './StateMark.tsx';
export { useMoves } from './useMoves.ts';
export { usePeopleIndex } from './usePeopleIndex.ts';
