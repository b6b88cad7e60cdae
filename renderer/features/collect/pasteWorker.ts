import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import type { ParseContext } from '#shared/features/reports/reviewModel.ts';

export interface PasteQuestion {
  readonly text: string;
  readonly context: ParseContext;
}

// A paste of years takes seconds to read; here it holds up nobody.
self.addEventListener('message', ({ data }: MessageEvent<PasteQuestion>) => {
  self.postMessage(reviewPaste(data.text, data.context));
});
