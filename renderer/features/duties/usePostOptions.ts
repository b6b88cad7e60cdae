import { useQuery } from '@tanstack/react-query';
import type { PinyinOption } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { orgQueries } from '#renderer/features/org/index.ts';

/** Every post of the team, to choose one. */
export function usePostOptions(): PinyinOption[] {
  const { data: posts = [] } = useQuery(orgQueries.posts());
  return posts.map(({ id, name }) => ({ value: id, label: name }));
}
