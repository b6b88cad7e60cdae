import { Button, List, Popover } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { OrgCheck } from '#shared/features/org/orgChecks.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { orgQueries } from './orgQueries.ts';

function describeCheck(check: OrgCheck, t: Translate): string {
  switch (check.kind) {
    case 'span':
      return t('orgChecks.span', { ...check });
    case 'noHead':
      return check.acting === null
        ? t('orgChecks.noHead', { unit: check.unit })
        : t('orgChecks.acting', { unit: check.unit, name: check.acting });
    case 'memberClass':
      return t(check.seats === 0 ? 'orgChecks.missingClass' : 'orgChecks.vacantClass', {
        class: t(`orgChecks.class_${check.memberClass}`),
        seats: check.seats,
      });
  }
}

/** How much there is to look at on that day, and what; nothing when all is well. */
export function OrgChecksButton({ day }: { readonly day: string }) {
  const t = useTranslate();
  const { data: checks = [] } = useQuery({
    ...orgQueries.checks(day),
    placeholderData: keepPreviousData,
  });
  if (checks.length === 0) return null;
  return (
    <Popover position="top-end" width={420} withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconAlertTriangle size={16} color="var(--warn)" />}
        >
          {t('orgChecks.found', { count: checks.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('orgChecks.title')}>
        <List size="sm" spacing={6} mah={320} style={{ overflowY: 'auto' }}>
          {checks.map((check) => (
            <List.Item key={describeCheck(check, t)}>{describeCheck(check, t)}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}
