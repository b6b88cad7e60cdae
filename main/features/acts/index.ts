export { listActs, replaceSeatInSteps } from './actStore.ts';
export { deleteActsOf, forgetActs, moveBeginning, tellAsPlacement } from './amendActs.ts';
export { recordAct } from './recordAct.ts';
export { type Redone, redoActs } from './redoActs.ts';
export { loadStays } from './stayStore.ts';
export { listBuiltUpon, revertActs } from './takeBack.ts';
export { correctTerm, deleteTermsOf, loadTermsOn, startTerm } from './termStore.ts';
