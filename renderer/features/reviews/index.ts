export { PromisesKept } from './PromisesKept.tsx';
export { ReviewActs } from './ReviewActs.tsx';
export { ReviewBadge } from './ReviewBadge.tsx';
export { ReviewedLines } from './ReviewedLines.tsx';
export { reviewsQueries } from './reviewsQueries.ts';
