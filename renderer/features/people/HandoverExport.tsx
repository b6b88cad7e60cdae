import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';

const formats = ['docx', 'pdf'] as const;

/** 交接清单 as a file; a draft while the person is still there. */
export function HandoverExport({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { isRunning, start } = useFileExport();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" loading={isRunning} leftSection={<IconPrinter size={16} />}>
          {t('careers.printHandover')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item
            key={format}
            onClick={() =>
              void start((workToken) =>
                client.careers.exportHandover({ personId, language, format, workToken }),
              )
            }
          >
            {t(`files.format_${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
