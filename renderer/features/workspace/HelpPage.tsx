import { Stack, Text, Title } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';

export function HelpPage() {
  const t = useTranslate();
  return (
    <Stack p="xl" maw={720}>
      <Title order={1} size={20}>
        {t('shell.help')}
      </Title>
      <Text>{t('shell.helpFirstSteps')}</Text>
    </Stack>
  );
}
