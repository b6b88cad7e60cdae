import type { PromiseChoice, PromiseChoices } from '#shared/features/commitments/promiseChoices.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import type { TemplateCode } from '#shared/features/reports/reportsModel.ts';
import type { ItemSection, PasteReview } from '#shared/features/reports/reviewModel.ts';

/** Everything the manager decides while reviewing; each change of it can be undone. */
export interface Work {
  readonly review: PasteReview;
  /** Reports whose written name is not to be remembered as an alias. */
  readonly forgotten: readonly string[];
  /** Which of several reports of one person and week counts, by `person week`: an id or `stored`. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Templates chosen by hand, by report; the others follow post, title and figures. */
  readonly templates: Readonly<Record<string, TemplateCode>>;
  /** What was said of the plans of weeks before, by report. */
  readonly promises: Readonly<Record<string, PromiseChoices>>;
}

/** The choice that leaves the report that is already saved. */
export const keepStored = 'stored';

/** A line the keys act on; `caret` is the column while its words are edited. */
export interface LineFocus {
  readonly id: string;
  readonly caret: number | null;
}

/** One act of the manager on the review. */
export type ReviewAct =
  | { readonly type: 'move'; readonly id: string; readonly section: ItemSection }
  | {
      readonly type: 'edit';
      readonly id: string;
      readonly text: string;
      /** False when the editor was left for another place, which then keeps the keys. */
      readonly staysHere: boolean;
    }
  | { readonly type: 'split'; readonly id: string; readonly text: string; readonly at: number }
  | { readonly type: 'join'; readonly id: string; readonly text: string }
  | { readonly type: 'confirm' | 'aside' | 'splitReport' | 'restoreReport'; readonly id: string }
  | { readonly type: 'restore'; readonly id: string; readonly section: ItemSection }
  | {
      readonly type: 'owner';
      readonly id: string;
      readonly person: { readonly id: string; readonly name: string } | null;
    }
  | { readonly type: 'createUnknown' }
  | { readonly type: 'author'; readonly reportId: string; readonly person: Person }
  | { readonly type: 'week'; readonly reportId: string; readonly week: string }
  | { readonly type: 'template'; readonly reportId: string; readonly template: TemplateCode }
  | { readonly type: 'merge'; readonly reportId: string; readonly intoId: string }
  | { readonly type: 'asideReport'; readonly reportId: string }
  | { readonly type: 'remember'; readonly reportId: string; readonly isOn: boolean }
  | {
      readonly type: 'promises';
      /** By report and commitment; null takes back what was said. */
      readonly said: Readonly<Record<string, Readonly<Record<string, PromiseChoice | null>>>>;
    }
  | { readonly type: 'decide'; readonly key: string; readonly choice: string };

export function startWork(review: PasteReview): Work {
  return { review, forgotten: [], decisions: {}, templates: {}, promises: {} };
}
