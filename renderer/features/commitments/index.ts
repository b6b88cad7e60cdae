export { commitmentsQueries } from './commitmentsQueries.ts';
export { DueText } from './DueText.tsx';
export { PromiseList } from './PromiseList.tsx';
export { QuickAddField } from './QuickAddField.tsx';
export { SettledPromises, usePromises } from './SettledPromises.tsx';
export { SlipTag } from './SlipTag.tsx';
export { StateMark } from './StateMark.tsx';
export { useMoves } from './useMoves.ts';
export { usePeopleIndex } from './usePeopleIndex.ts';
