import { Group, Menu, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import {
  type NoticeFormat,
  noticeFormats,
  type TwoDays,
} from '#shared/features/org/orgComparison.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import { ComparisonLists } from './ComparisonLists.tsx';
import { orgQueries } from './orgQueries.ts';

interface CompareDrawerProps {
  readonly initial: TwoDays;
  readonly onClose: () => void;
}

/** 组织调整通知 as a file or as text for a chat. */
function NoticeMenu({ days }: { readonly days: TwoDays }) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const copyText = (): void => {
    client.org
      .noticeText({ ...days, language })
      .then(({ text }) => copy(text, t('orgChanges.copied')))
      .catch((error: unknown) => showFailure(t, error));
  };
  return (
    <ExportMenu
      formats={noticeFormats}
      run={(format, workToken) =>
        client.org.exportNotice({ ...days, language, workToken, format: format as NoticeFormat })
      }
    >
      <Menu.Item leftSection={<IconCopy size={16} />} onClick={copyText}>
        {t('orgChanges.copyText')}
      </Menu.Item>
    </ExportMenu>
  );
}

/** Who joined, left and moved between two days, and what opened or closed. */
export function CompareDrawer({ initial, onClose }: CompareDrawerProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [days, setDays] = useState(initial);
  const { data } = useQuery({ ...orgQueries.compare(days), placeholderData: keepPreviousData });
  const change = (key: keyof TwoDays) => (day: string | null) => {
    if (day !== null) setDays({ ...days, [key]: day });
  };
  return (
    <DetailDrawer title={t('orgChanges.title')} isOpen onClose={onClose}>
      <Group align="end" gap="md" mb="lg" wrap="nowrap">
        <DateField label={t('orgChanges.from')} value={days.from} onChange={change('from')} />
        <DateField label={t('orgChanges.to')} value={days.to} onChange={change('to')} />
        <div style={{ marginLeft: 'auto' }}>
          <NoticeMenu days={days} />
        </div>
      </Group>
      {days.from > days.to && (
        <Text c="dimmed" mb="sm">
          {t('orgChanges.inOrder', {
            from: formatFullDay(days.to, language),
            to: formatFullDay(days.from, language),
          })}
        </Text>
      )}
      {days.from === days.to ? (
        <Text c="dimmed">{t('orgChanges.sameDay')}</Text>
      ) : (
        data && <ComparisonLists comparison={data} />
      )}
    </DetailDrawer>
  );
}
