import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { CopyTextItem } from '#renderer/features/reports/index.ts';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { Digest } from '#shared/features/digests/digestsModel.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';

/** 全员汇总: everybody's figures and lines, as a workbook to sort and a document to read. */
const wholeFormats: readonly FileFormat[] = ['xlsx', 'docx'];
const formats: readonly FileFormat[] = ['docx', 'pptx', 'xlsx', 'pdf', 'png', 'md', 'txt'];

/** The version on the page as a file or as chat text. */
export function DigestExport({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const language = useLanguage();
  const { key } = digest;
  return (
    <ExportMenu
      formats={formats}
      run={(format, workToken) =>
        client.digests.exportVersion({ digest: key, format, workToken, language })
      }
      others={[
        {
          title: t('digests.wholeTeam'),
          formats: wholeFormats,
          run: (format, workToken) =>
            client.reports.exportWeekly({ week: key.week, format, workToken, language }),
        },
      ]}
    >
      <CopyTextItem read={() => client.digests.text({ digest: key, language })} />
    </ExportMenu>
  );
}
