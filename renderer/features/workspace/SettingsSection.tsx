import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SettingsPage.module.css';

interface SettingsSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SettingsSection({ title, children }: SettingsSectionProps) {
  return (
    <section className={classes.section}>
      <Title order={2} size={16}>
        {title}
      </Title>
      {children}
    </section>
  );
}

interface SettingsRowProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** What is set on the left, the control on the right. */
export function SettingsRow({ label, hint, children }: SettingsRowProps) {
  return (
    <div className={classes.row}>
      <div>
        <Text size="sm">{label}</Text>
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
