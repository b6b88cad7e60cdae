import { type BuiltinPost, type PostCode, postLibrary } from './postLibrary.ts';

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

function namesOf(post: BuiltinPost): readonly string[] {
  const withoutRemark = post.en.replace(/\(.*\)$/, '');
  return [post.code, post.zh, post.en, withoutRemark, ...post.aliases];
}

const codeByName: ReadonlyMap<string, PostCode> = new Map(
  postLibrary.flatMap((post) => namesOf(post).map((name) => [fold(name), post.code] as const)),
);

/**
 * The built-in post a name stands for: its code, Chinese or English name, or another name staff
 * use. Case, width and spaces do not matter; part of a name does not match, because 运营 is part
 * of five posts.
 */
export function matchPost(text: string): PostCode | null {
  return codeByName.get(fold(text)) ?? null;
}
