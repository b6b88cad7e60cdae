/**
 * Verbs that promise without saying what, with the question each leaves open: the key of the
 * sentence that helps to say it better.
 */
export const vagueVerbs = {
  加强: 'howMuch',
  提升: 'fromTo',
  提高: 'fromTo',
  优化: 'fromTo',
  改善: 'fromTo',
  完善: 'whatPart',
  推进: 'whichStep',
  跟进: 'whichStep',
  跟踪: 'whichStep',
  对接: 'whichStep',
  沟通: 'whatResult',
  协调: 'whatResult',
  配合: 'whatResult',
  协助: 'whatResult',
  关注: 'whatResult',
  了解: 'whatResult',
  梳理: 'whatPart',
  整理: 'whatPart',
  维护: 'howMuch',
  做好: 'howMuch',
  持续: 'howMuch',
  继续: 'whichStep',
} as const;

export type VagueVerb = keyof typeof vagueVerbs;
export type OpenQuestion = (typeof vagueVerbs)[VagueVerb];

const pattern = new RegExp(Object.keys(vagueVerbs).join('|'), 'u');

/** A figure, a date or a code: something that can be looked at afterwards. */
const concrete =
  /[\d０-９]|[一二两三四五六七八九十]+(?:张|个|条|款|家|次|场|套|单|人|天|版|份|篇)/u;

export function isConcrete(text: string): boolean {
  return concrete.test(text);
}

/** The first vague verb of a text that holds nothing concrete; null when there is none. */
export function findVagueVerb(text: string): VagueVerb | null {
  if (isConcrete(text)) return null;
  return (pattern.exec(text)?.[0] as VagueVerb | undefined) ?? null;
}

/** What is left of a text without the verb: the thing it is about. */
export function objectOf(text: string, verb: VagueVerb): string {
  return text.replace(verb, '').replace(/^[\s，,、：:的]+|[\s，,。.！!]+$/gu, '');
}
