import { matchPerson, matchTyped, type PeopleIndex } from '#shared/features/reports/matchPerson.ts';
import { readPlanText } from '#shared/features/reports/planText.ts';
import { readableText } from '#shared/features/reports/textLines.ts';
import { addDays, type IsoDate, weekOfDate } from '#shared/lib/isoWeek.ts';

/** One line taken apart into a commitment to be created. */
export interface QuickAdd {
  readonly title: string;
  readonly ownerId: string | null;
  /** The name typed when it is nobody's or several people's; '' when no owner was named. */
  readonly ownerText: string;
  /** Ids to choose from when the name fits several people. */
  readonly candidates: readonly string[];
  readonly dueOn: IsoDate | null;
  /** `HH:MM` local. */
  readonly dueTime: string | null;
}

/** A task looks ahead: a day of last month is meant, one of half a year ago is next year's. */
const daysAhead = 150;

/** `@xyz` that is nobody leaves the title too: it is clearly meant as the owner. */
function withoutMention(title: string, name: string | undefined): string {
  if (name === undefined) return title;
  const at = Math.max(title.indexOf(`@${name}`), title.indexOf(`＠${name}`));
  if (at < 0) return title;
  return `${title.slice(0, at).trimEnd()} ${title.slice(at + name.length + 1).trimStart()}`.trim();
}

/**
 * Reads `周五前 主图5张 @mj`: the owner behind @ by name, pinyin or initials, the date by the
 * rules of a report's plan (6.16, 6/16晚8点, 周五, 下周三, 明天, 月底). The title is empty while
 * the line holds nothing but a name or a date.
 */
export function readQuickAdd(line: string, index: PeopleIndex, today: IsoDate): QuickAdd {
  const typed = readableText(line.replace(/\s+/g, ' '));
  const plan = readPlanText(typed, {
    matchName: (name) => matchPerson(name, index),
    matchMention: (name) => matchTyped(name, index),
    dates: {
      near: addDays(today, daysAhead),
      saidOn: today,
      thisWeek: weekOfDate(today),
      weekdayWeek: null,
    },
    earliest: null,
  });
  const [unknown] = plan.owner === null ? plan.unknownOwners : [];
  const title = withoutMention(plan.text, unknown);
  // A line that is all date, or all name, keeps it as its text.
  const isOnlyDate = plan.dueOn !== null && plan.reason === 'date_unclear';
  const isOnlyName = plan.owner !== null && title === typed;
  const isSure = plan.owner?.personId != null;
  return {
    title: isOnlyDate || isOnlyName ? '' : title,
    ownerId: plan.owner?.personId ?? null,
    ownerText: isSure ? '' : (plan.owner?.name ?? unknown ?? ''),
    candidates: plan.owner?.candidates ?? [],
    dueOn: plan.dueOn,
    dueTime: plan.dueTime,
  };
}
