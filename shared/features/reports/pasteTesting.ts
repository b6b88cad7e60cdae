import type { Person } from './matchPerson.ts';
import { type ParsedPaste, parseReports } from './parseReports.ts';
import type { SetAsideReason } from './reviewModel.ts';

/** A small roster for tests: one person per template, an alias and a Latin nickname. */
export const testPeople: readonly Person[] = [
  { id: 'p01', name: '周启明', aliases: [], postCode: 'ops_director' },
  { id: 'p02', name: '林浩', aliases: ['浩哥', 'Leo'], postCode: 'store_manager' },
  { id: 'p03', name: '陈思远', aliases: ['思远'], postCode: 'ops_lead' },
  { id: 'p11', name: '冯雪', aliases: [], postCode: 'designer' },
  { id: 'p14', name: '王芳', aliases: [], postCode: 'cs_lead' },
  { id: 'p15', name: '李敏', aliases: [], postCode: 'cs_pre' },
  { id: 'p16', name: '张慧', aliases: [], postCode: 'cs_pre' },
  { id: 'p20', name: '苏曼', aliases: ['曼曼'], postCode: 'host' },
];

/** A Sunday, the last day of 2026-W24. */
export const testToday = '2026-06-14';

export function parseTest(
  text: string,
  { people = testPeople, today = testToday }: { people?: readonly Person[]; today?: string } = {},
): ParsedPaste {
  return parseReports(text, { people, today });
}

/** Reason and words of everything set aside, one line each. */
export function asideOf({ setAside, review }: ParsedPaste): [SetAsideReason, string][] {
  return setAside.map(({ reason, spans }) => {
    const words = spans.map((span) => review.lines[span.line]?.slice(span.start, span.end) ?? '');
    return [reason, words.join('\n').trim()];
  });
}

/** People of the given names without posts, ids x0, x1 … */
export function peopleNamed(...names: string[]): Person[] {
  return names.map((name, i) => ({ id: `x${i}`, name, aliases: [] }));
}
