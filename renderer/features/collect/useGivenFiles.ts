import { client } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { packFile } from '#renderer/lib/packFile.ts';
import { useDroppedFiles } from '#renderer/lib/useDroppedFiles.ts';
import { joinGivenTexts } from '#shared/features/reports/givenTexts.ts';

async function readOne(file: File): Promise<{ name: string; text: string }> {
  const { text } = await client.files.read(await packFile(file));
  return { name: file.name, text };
}

/**
 * Files dropped anywhere on the page or chosen by the button: their words together become the text
 * to be read. A file that cannot be read says why, the others are taken all the same.
 */
export function useGivenFiles(names: readonly string[], onText: (text: string) => void) {
  const t = useTranslate();
  const take = async (files: readonly File[]): Promise<void> => {
    const results = await Promise.allSettled(files.map(readOne));
    for (const [index, result] of results.entries()) {
      if (result.status === 'rejected') showFailure(t, result.reason, files[index]?.name);
    }
    const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (read.length > 0) onText(joinGivenTexts(read, names));
  };
  const isOver = useDroppedFiles((files) => void take(files));
  return { isOver, take: (files: readonly File[]) => void take(files) };
}
