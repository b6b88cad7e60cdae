import type { SectionCode } from './reportTemplates.ts';
import type { SenderForm, SenderLine } from './senderLines.ts';

/** What the lines around a possible sender say. */
export interface Surroundings {
  /** First line of the paste, or a blank or set-aside line stands above. */
  readonly isAfterGap: boolean;
  readonly isFirst: boolean;
  /** The line above begins with a bullet. */
  readonly isInList: boolean;
  /** What follows the sender: a title or heading, figures, plain agreement or other text. Costly. */
  readonly opens: 'report' | 'figures' | 'noise' | null;
  /** The section the running message is in; null before its first heading. */
  readonly section: SectionCode | null;
  readonly isInForward: boolean;
  /** A date line stands above and nothing was said since, or times follow it. */
  readonly isUnderDate: boolean;
  /** The line above is a date line with a time, which waits for its sender. */
  readonly isTimeWaiting: boolean;
  /** The running message has a sender but no text yet, so a name is its title. */
  readonly isMessageEmpty: boolean;
  /** Forms this paste has used for a sender so far. */
  readonly forms: ReadonlySet<SenderForm>;
  readonly isFuture: boolean;
}

function acceptStamped(sender: SenderLine, around: Surroundings): boolean {
  if (sender.isExact) return true;
  // Nobody sends in the future: 高潮盯盘 2026/6/20 20:00 is a plan.
  if (around.isFuture && !around.isAfterGap) return false;
  if (sender.isKnown) return true;
  if (sender.looksLikePerson || around.isFirst || around.isAfterGap) return true;
  if (around.isInList) return false;
  if (sender.isWork) return around.opens === 'noise';
  return sender.stamp?.hasYear === true || around.opens !== null;
}

function acceptDated(sender: SenderLine, around: Surroundings): boolean {
  if (!sender.isKnown) return false;
  if (around.isAfterGap) return true;
  return around.opens === 'report' && around.section !== 'next';
}

function acceptTimed(sender: SenderLine, around: Surroundings): boolean {
  const isUsual = around.isUnderDate || around.forms.has('timed');
  if (sender.isKnown) return isUsual || around.isAfterGap || around.opens !== null;
  if (!sender.looksLikePerson) return isUsual && around.isAfterGap && !sender.isWork;
  return isUsual || (around.isAfterGap && around.opens !== null);
}

/** In a chat with times, a name and a colon is part of a report: the owner of what follows. */
function isBesideStamps(around: Surroundings): boolean {
  const hasStamps = around.forms.has('stamped') || around.forms.has('timed');
  return hasStamps && !around.isInForward && !around.isTimeWaiting;
}

/** Inside a report only a title or a heading begins another; figures may be listed by person. */
function opensFreely({ opens, section }: Surroundings): boolean {
  return section === null ? opens !== null : opens === 'report';
}

function acceptColon(sender: SenderLine, around: Surroundings): boolean {
  if (isBesideStamps(around))
    return sender.isKnown && around.isAfterGap && around.opens === 'report';
  if (!sender.isKnown) {
    const isGap = around.isAfterGap || around.isInForward;
    return sender.looksLikePerson && isGap && around.opens !== null;
  }
  const isUsual = around.forms.has('colon');
  if (around.section === 'next') return opensFreely(around) || (isUsual && around.isAfterGap);
  if (around.isInForward || isUsual || opensFreely(around)) return true;
  return around.isAfterGap && around.section === null;
}

function acceptInline(sender: SenderLine, around: Surroundings): boolean {
  if (isBesideStamps(around)) return false;
  if (!sender.isKnown) {
    if (!sender.looksLikePerson) return false;
    const isReport = around.opens === 'report' || around.opens === 'figures';
    return around.isInForward || (around.isFirst && isReport);
  }
  if (around.isInForward || around.isFirst) return true;
  if (around.section === 'next') return around.forms.has('inline') && around.isAfterGap;
  return around.forms.has('inline') || (around.isAfterGap && opensFreely(around));
}

function acceptName(sender: SenderLine, around: Surroundings): boolean {
  if (isBesideStamps(around)) return false;
  return sender.isKnown && around.isAfterGap && around.opens === 'report';
}

const rules: Readonly<Record<SenderForm, (sender: SenderLine, around: Surroundings) => boolean>> = {
  stamped: acceptStamped,
  dated: acceptDated,
  timed: acceptTimed,
  colon: acceptColon,
  inline: acceptInline,
  name: acceptName,
};

/**
 * Whether a line that looks like a sender splits the paste. Known people decide; an unknown word
 * splits only where a report cannot hold it.
 */
export function isSender(sender: SenderLine, around: Surroundings): boolean {
  const isTitle = around.isMessageEmpty && (sender.form === 'name' || sender.form === 'dated');
  return !isTitle && rules[sender.form](sender, around);
}
