import { contentPosts } from './contentPosts.ts';
import { livePosts } from './livePosts.ts';
import { merchandisePosts } from './merchandisePosts.ts';
import { operationsPosts } from './operationsPosts.ts';
import type { PostTemplate } from './postModel.ts';
import { servicePosts } from './servicePosts.ts';
import { supportPosts } from './supportPosts.ts';

const templates = {
  ...operationsPosts,
  ...contentPosts,
  ...servicePosts,
  ...merchandisePosts,
  ...livePosts,
  ...supportPosts,
};

export type PostCode = keyof typeof templates;

export interface BuiltinPost extends PostTemplate {
  readonly code: PostCode;
}

/**
 * Every built-in post with duties, KPI weights, required skills and other names. Weights and
 * levels are starting values a team changes, never rules.
 */
export const postLibrary: readonly BuiltinPost[] = Object.entries<PostTemplate>(templates).map(
  ([code, post]) => ({ code: code as PostCode, ...post }),
);

export function isPostCode(text: string): text is PostCode {
  return Object.hasOwn(templates, text);
}

export function builtinPost(code: PostCode): BuiltinPost {
  return { code, ...templates[code] };
}
