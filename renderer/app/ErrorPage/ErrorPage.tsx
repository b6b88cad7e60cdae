import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { Failure } from '#shared/ipc/failure.ts';

interface ErrorPageProps {
  readonly error: unknown;
  readonly onContinue: () => void;
}

export function ErrorPage({ error, onContinue }: ErrorPageProps) {
  const t = useTranslate();
  const data = error instanceof Failure ? error.data : { code: 'internal' as const };
  return (
    <Center h="100%" p="xl" role="alert">
      <Stack maw={520} gap="md">
        <Title order={2} size="h3">
          {t('shell.errorTitle')}
        </Title>
        <Text>{describeFailure(t, data)}</Text>
        <Button onClick={onContinue} w="fit-content">
          {t('shell.errorContinue')}
        </Button>
      </Stack>
    </Center>
  );
}
