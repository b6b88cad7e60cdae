export { ChangeText } from './ChangeText.tsx';
export { FigureChecks } from './FigureChecks.tsx';
export { MetricName } from './MetricName.tsx';
export { metricsQueries } from './metricsQueries.ts';
export { ScopeSelect } from './ScopeSelect.tsx';
