export { readRequisitions } from './readRequisitions.ts';
export { createRequisitions, recruitingHandlers } from './recruitingHandlers.ts';
