export { forgetReview, planRelease, releaseLines, reopenReview } from './releaseLines.ts';
