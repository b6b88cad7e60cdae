import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { FileFormat } from '#shared/features/files/filesModel.ts';

const formats = ['xlsx', 'csv'] as const;
type RosterFormat = (typeof formats)[number];

/** The roster of today as a table; birthdays and notes are masked unless asked for by name. */
function RosterExport() {
  const t = useTranslate();
  const language = useLanguage();
  const write = (showsPrivate: boolean) => (format: FileFormat, workToken: string) =>
    client.roster.exportRoster({
      format: format as RosterFormat,
      language,
      showsPrivate,
      workToken,
    });
  return (
    <ExportMenu
      formats={formats}
      run={write(false)}
      others={[{ title: t('roster.withPrivate'), formats, run: write(true) }]}
    />
  );
}

interface RosterActsProps {
  /** Without anybody there is nothing to write. */
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
}

/** What is done with the roster as a whole. */
export function RosterActs({ isEmpty, onAdd }: RosterActsProps) {
  const t = useTranslate();
  return (
    <Group gap="xs" wrap="nowrap">
      {!isEmpty && <RosterExport />}
      <Button component={Link} href={paths.rosterImport} variant="default">
        {t('roster.import')}
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
        {t('people.add')}
      </Button>
    </Group>
  );
}
