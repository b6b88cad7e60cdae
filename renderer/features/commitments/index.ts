export { DueText } from './DueText.tsx';
export { StateMark } from './StateMark.tsx';
export { useMoves } from './useMoves.ts';
export { usePeopleIndex } from './usePeopleIndex.ts';
