export { metricsHandlers } from './metricsHandlers.ts';
