import { readHeading } from './headings.ts';
import { matchPerson, type PeopleIndex } from './matchPerson.ts';
import { readLineMetrics } from './metricLine.ts';
import type { ReportTitle } from './reportTitle.ts';
import { type TextLine, trimmedText } from './textLines.ts';

/** 李敏： or 【李敏】 or ------李敏------ */
const nameAlone =
  /^(?:[【[「《]\s?([^【】[\]「」《》\s]{1,12})\s?[】\]」》][:：]?|[-—–=*_~]{2,}\s?([^-—–=*_~\s]{1,12})\s?[-—–=*_~]{2,}|([^:：\s]{1,12})\s?[:：])$/;

/** What a week begins with; names above a list of plans only say who does what. */
function beginsWeek(line: TextLine): boolean {
  const section = readHeading(line)?.section;
  return section === 'done' || section === 'data' || readLineMetrics(line).metrics.length > 0;
}

/**
 * A roster name alone on its line, with the sections of a week right below: in the message of a
 * lead who hands in for a group, the report of that person. Null for anything else.
 */
export function readPersonHead(
  line: TextLine,
  next: TextLine | null,
  index: PeopleIndex,
): ReportTitle | null {
  const text = trimmedText(line);
  const found = nameAlone.exec(text);
  if (found === null || next === null) return null;
  const name = found.slice(1).find((each) => each !== undefined) ?? '';
  const match = matchPerson(name, index);
  const isName = match.kind !== 'none' && (match.by === 'name' || match.by === 'alias');
  if (!isName || !beginsWeek(next)) return null;
  return {
    isStrong: true,
    isOtherPeriod: false,
    isPassedOn: true,
    name,
    match,
    period: null,
    text,
  };
}
