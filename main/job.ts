import { connectToParent } from '#main/core/parentLine.ts';
import { serveJob } from '#main/jobs/serveJob.ts';

/** A disposable process for one export. It never opens a workspace. */
serveJob(connectToParent());
