import { Button, List, Popover } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgCheck } from '#shared/features/org/orgChecks.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { numberRepeats } from '#shared/lib/numberRepeats.ts';
import { orgQueries } from './orgQueries.ts';

/** No limit above it means anything. */
const mostReports = 50;

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

function isLimit(text: string): boolean {
  return /^[1-9]\d?$/u.test(text) && Number(text) <= mostReports;
}

/** How many direct reports are pointed out, beside what it decides. */
function SpanLimit() {
  const t = useTranslate();
  const { data: profile } = useQuery(workspaceQueries.profile());
  const change = useCommand(commands.workspace.setSpanLimit, {
    done: () => t('orgChecks.limitSaved'),
  });
  if (!profile) return null;
  return (
    <SavedTextInput
      mt="md"
      w={220}
      size="xs"
      label={t('orgChecks.limit')}
      inputMode="numeric"
      maxLength={2}
      accepts={isLimit}
      value={String(profile.spanLimit)}
      onSave={(text) => change.mutate({ spanLimit: Number(text) })}
    />
  );
}

/** How much there is to look at on that day, and what. */
export function OrgChecksButton({ day }: { readonly day: string }) {
  const t = useTranslate();
  const { data: checks = [] } = useQuery({
    ...orgQueries.checks(day),
    placeholderData: keepPreviousData,
  });
  return (
    <Popover position="top-end" width={420} withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={
            checks.length === 0 ? (
              <IconCircleCheck size={16} color="var(--good)" />
            ) : (
              <IconAlertTriangle size={16} color="var(--warn)" />
            )
          }
        >
          {checks.length === 0
            ? t('orgChecks.none')
            : t('orgChecks.found', { count: checks.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <List size="sm" spacing={6} mah={320} style={{ overflowY: 'auto' }}>
          {numberRepeats(checks.map((check) => describeCheck(check, t))).map((text) => (
            <List.Item key={text}>{text}</List.Item>
          ))}
        </List>
        <SpanLimit />
      </Popover.Dropdown>
    </Popover>
  );
}
