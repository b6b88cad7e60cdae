import { findDatePhrases } from './datePhrases.ts';
import { type EntryContext, textOfSpans } from './entryReaders.ts';
import { matchPersonByPinyin } from './matchPerson.ts';
import { ownerOf, reasonOfOwner } from './planOwners.ts';
import type { ReviewEntry, ReviewItem } from './reviewModel.ts';
import type { Span } from './textLines.ts';

const ownerLine = /^(?:负责人|责任人|跟进人|owner)\s?[:：]\s*([^\s:：,，。;；]{1,20})$/i;
const dueLine =
  /^(?:截止(?:时间|日期|日)?|完成(?:时间|日期)|时间节点|deadline|ddl|due)\s?[:：]\s*(\S.{0,30})$/i;

function withOwner(context: EntryContext, plan: ReviewItem, name: string): ReviewItem | null {
  const owner =
    plan.owner === null ? ownerOf(matchPersonByPinyin(name, context.index), name) : null;
  if (owner === null) return null;
  const reason = plan.reason ?? reasonOfOwner(owner);
  return { ...plan, owner, certain: reason === null, reason };
}

function withDue(context: EntryContext, plan: ReviewItem, words: string): ReviewItem | null {
  const [phrase, ...others] = plan.due === null ? findDatePhrases(words, context.dates) : [];
  const isWhole = phrase?.start === 0 && phrase.end === words.trimEnd().length;
  if (phrase === undefined || others.length > 0 || !isWhole) return null;
  if (context.earliest !== null && phrase.date < context.earliest) return null;
  return { ...plan, due: phrase.time === null ? phrase.date : `${phrase.date}T${phrase.time}` };
}

/**
 * `责任人：高晓彤` and `截止：12.4` on lines of their own belong to the plan above them. Null when
 * the line is anything else, names nobody known, or the plan has an owner or a day already.
 */
export function joinPlanDetail(
  context: EntryContext,
  above: ReviewEntry | undefined,
  span: Span,
): ReviewItem | null {
  if (above?.kind !== 'item' || above.section !== 'next') return null;
  const text = textOfSpans(context, [span]);
  const name = ownerLine.exec(text)?.[1];
  const words = dueLine.exec(text)?.[1];
  let joined: ReviewItem | null = null;
  if (name !== undefined) joined = withOwner(context, above, name.trim());
  else if (words !== undefined) joined = withDue(context, above, words);
  return joined && { ...joined, spans: [...above.spans, span] };
}
