import './trustedTypes.ts';
import './noEval.ts';
import './start.tsx';
