import { ActionIcon, Group, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { IconEye, IconEyeOff, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { type ContactKey, contactKeys } from '#shared/features/people/contactModel.ts';
import { isIdNumber } from '#shared/features/people/contactRules.ts';
import classes from './PersonDrawer.module.css';
import { peopleQueries } from './peopleQueries.ts';

interface ContactFieldProps {
  readonly personId: string;
  readonly field: ContactKey;
  readonly masked: string;
}

/** Masked until the eye is pressed; an empty one is written into at once. */
function ContactField({ personId, field, masked }: ContactFieldProps) {
  const t = useTranslate();
  const [value, setValue] = useState<string | null>(null);
  const save = useCommand(commands.people.updateContact);
  const label = t(`people.contact_${field}`);
  const isOpen = value !== null || masked === '';
  const reveal = async (): Promise<void> => {
    try {
      setValue((await client.people.revealContact({ id: personId, key: field })).value);
    } catch (error) {
      showFailure(t, error);
    }
  };
  const eye = masked !== '' && (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t(value === null ? 'people.reveal' : 'people.conceal', { label })}
      onClick={() => (value === null ? void reveal() : setValue(null))}
    >
      {value === null ? <IconEye size={16} /> : <IconEyeOff size={16} />}
    </ActionIcon>
  );
  if (!isOpen) return <TextInput label={label} value={masked} readOnly rightSection={eye} />;
  const isOdd = field === 'idNumber' && value !== null && value !== '' && !isIdNumber(value);
  return (
    <SavedTextInput
      label={label}
      value={value ?? ''}
      maxLength={field === 'phone' || field === 'idNumber' ? 40 : 120}
      rightSection={eye}
      description={isOdd ? t('people.oddIdNumber') : undefined}
      onSave={(typed) => {
        setValue(typed);
        save.mutate({ id: personId, changes: { [field]: typed } });
      }}
    />
  );
}

/** How to reach a person: private, masked, and on no export. */
export function PersonContact({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const { data: contact } = useQuery(peopleQueries.contact(personId));
  if (!contact) return null;
  return (
    <section className={classes.private} aria-label={t('people.contact')}>
      <Group gap={6}>
        <IconLock size={14} aria-hidden />
        <Title order={2} size={14}>
          {t('people.contact')}
        </Title>
        <Text size="xs" c="dimmed">
          {t('people.contactHint')}
        </Text>
      </Group>
      <SimpleGrid cols={2} spacing="sm">
        {contactKeys.map((field) => (
          <ContactField key={field} personId={personId} field={field} masked={contact[field]} />
        ))}
      </SimpleGrid>
    </section>
  );
}
