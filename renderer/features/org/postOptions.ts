import type { PinyinOption } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { isPostCode, postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { PostChoice, PostRow } from '#shared/features/org/orgModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';

const codePrefix = 'code:';

/** Posts of the team first, then those of the library it does not use yet. */
export function listPostOptions(t: Translate, posts: readonly PostRow[]): PinyinOption[] {
  const used = new Set(posts.map(({ code }) => code));
  return [
    ...posts.map(({ id, name }) => ({ value: id, label: name, group: t('org.ownPosts') })),
    ...postLibrary
      .filter(({ code }) => !used.has(code))
      .map(({ code, zh }) => ({
        value: codePrefix + code,
        label: zh,
        group: t('org.libraryPosts'),
      })),
  ];
}

/** The choice behind an option's value. */
export function toPostChoice(value: string): PostChoice | null {
  if (!value.startsWith(codePrefix)) return { postId: value };
  const code = value.slice(codePrefix.length);
  return isPostCode(code) ? { postCode: code } : null;
}
