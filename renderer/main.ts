import './trustedTypes.ts';
import './noEval.ts';

// Only when both stand: a bundle runs the code shared by several entries first.
void import('./start.tsx');
