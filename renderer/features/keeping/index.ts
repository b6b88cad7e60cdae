export { KeepRate } from './KeepRate.tsx';
export { KeepSummary } from './KeepSummary.tsx';
export { useRatesOf, useUnitRate } from './useRatesOf.ts';
