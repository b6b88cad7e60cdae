export { forgetReview, planRelease, releaseLines, reopenReview } from './releaseLines.ts';
export { reviewsHandlers } from './reviewsHandlers.ts';
