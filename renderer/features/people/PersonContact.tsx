import { ActionIcon, Group, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { IconEye, IconEyeOff, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import {
  type ContactKey,
  contactKeys,
  contactLimits,
} from '#shared/features/people/contactModel.ts';
import { isIdNumber } from '#shared/features/people/contactRules.ts';
import classes from './PersonDrawer.module.css';
import { peopleQueries } from './peopleQueries.ts';

interface ContactFieldProps {
  readonly personId: string;
  readonly field: ContactKey;
  readonly masked: string;
}

/** Masked until the eye is pressed, then as it is stored now; an empty one is written into at once. */
function ContactField({ personId, field, masked }: ContactFieldProps) {
  const t = useTranslate();
  const [isRevealed, setRevealed] = useState(false);
  const isEmpty = masked === '';
  const { data } = useQuery({
    ...peopleQueries.revealed(personId, field),
    enabled: isRevealed && !isEmpty,
  });
  const save = useCommand(commands.people.updateContact, {
    // What was saved stands before it is read again: an undo right after it then is a change.
    onDone: (_, { changes }) =>
      queryClient.setQueryData(peopleQueries.revealed(personId, field).queryKey, {
        value: changes[field] ?? '',
      }),
  });
  const label = t(`people.contact_${field}`);
  const value = isEmpty ? '' : isRevealed ? data?.value : undefined;
  const eye = !isEmpty && (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t(isRevealed ? 'people.conceal' : 'people.reveal', { label })}
      onClick={() => setRevealed(!isRevealed)}
    >
      {isRevealed ? <IconEyeOff size={16} /> : <IconEye size={16} />}
    </ActionIcon>
  );
  if (value === undefined) {
    return <TextInput label={label} value={masked} readOnly rightSection={eye} />;
  }
  const isOdd = field === 'idNumber' && value !== '' && !isIdNumber(value);
  return (
    <SavedTextInput
      label={label}
      value={value}
      maxLength={contactLimits[field]}
      rightSection={eye}
      description={isOdd ? t('people.oddIdNumber') : undefined}
      onSave={(typed) => {
        setRevealed(true);
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
