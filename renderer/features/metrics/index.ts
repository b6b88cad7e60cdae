export { ChangeText } from './ChangeText.tsx';
export { FigureChecks } from './FigureChecks.tsx';
export { MetricName } from './MetricName.tsx';
