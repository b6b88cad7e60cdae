import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';

interface DiscardButtonProps {
  /** Reports that would be gone. */
  readonly count: number;
  readonly onDiscard: () => void;
}

/** Throws the paste away after saying what goes with it. */
export function DiscardButton({ count, onDiscard }: DiscardButtonProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('collect.discard')}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('collect.discardTitle')}>
        <Text size="sm" mb="lg">
          {t('collect.discardText', { count })}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
          <Button color="red" onClick={onDiscard}>
            {t('collect.draftDiscard')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
