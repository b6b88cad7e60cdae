import { Highlight } from '@mantine/core';
import { splitWords } from '#shared/features/search/searchRules.ts';

/** A line with the words that were looked for marked in it. */
export function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  return (
    <Highlight component="span" highlight={splitWords(words)} inherit>
      {text}
    </Highlight>
  );
}
