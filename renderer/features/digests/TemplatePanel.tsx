import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, commands } from '#renderer/lib/client.ts';
import { forgetFile } from '#renderer/lib/forgetFile.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { toBase64 } from '#renderer/lib/toBase64.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { useFileExport } from '#renderer/lib/useFileExport.tsx';
import type { TemplateId, TemplateInfo } from '#shared/features/digests/templatesModel.ts';
import { placeholders } from '#shared/features/digests/templateValues.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { digestsQueries } from './digestsQueries.ts';
import classes from './TemplatePanel.module.css';

/** Far more than a letterhead; read only to be refused with the right words. */
const largestFile = 8 * 1024 * 1024;

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <p className={classes.names}>
        {names.map((name) => (
          <code key={name}>{`{{${name}}}`}</code>
        ))}
      </p>
    </div>
  );
}

function Description({ info }: { readonly info: TemplateInfo }) {
  const t = useTranslate();
  return (
    <>
      <Text size="sm">
        {t('templates.added', { name: info.name, day: info.addedAt.slice(0, 10) })}
      </Text>
      <Names title={t('templates.known')} names={info.known} />
      <Names title={t('templates.unknown')} names={info.unknown} />
      <Names title={t('templates.missing')} names={info.missing} />
    </>
  );
}

/** The file with the placeholders that a process of its own found in it. */
async function giveTemplate(file: File) {
  const { name } = file;
  const base64 = await toBase64(file).catch(() => {
    throw new Failure({ code: 'invalid', key: 'templates.unreadable' });
  });
  const { placeholders } = await client.digests.inspectTemplate({ name, base64 });
  return { name, base64, placeholders };
}

function ChooseButton({ id, isSet }: { readonly id: TemplateId; readonly isSet: boolean }) {
  const t = useTranslate();
  const [isReading, setReading] = useState(false);
  const { mutate } = useCommand(commands.digests.setTemplate, {
    done: (_, { name }) => t('templates.set', { name }),
  });
  const choose = (file: File | null): void => {
    if (!file) return;
    if (file.size > largestFile) {
      showFailure(t, new Failure({ code: 'invalid', key: 'templates.tooLarge' }));
      return;
    }
    setReading(true);
    giveTemplate(file)
      .then(
        (template) => mutate({ id, ...template }),
        (error: unknown) => showFailure(t, error, file.name),
      )
      .finally(() => setReading(false));
  };
  return (
    <FileButton
      accept=".docx"
      onChange={choose}
      inputProps={{ ...forgetFile, 'aria-label': t('templates.choose') }}
    >
      {(button) => (
        <Button
          size="compact-sm"
          variant={isSet ? 'default' : 'filled'}
          loading={isReading}
          {...button}
        >
          {t(isSet ? 'templates.replace' : 'templates.choose')}
        </Button>
      )}
    </FileButton>
  );
}

function TemplateSection({ id }: { readonly id: TemplateId }) {
  const t = useTranslate();
  const { data: info } = useQuery(digestsQueries.template(id));
  const { start } = useFileExport();
  const { mutate: remove } = useCommand(commands.digests.removeTemplate, {
    done: () => t('templates.removed'),
  });
  if (info === undefined) return null;
  return (
    <section className={classes.section}>
      <h3>{t(`templates.${id === 'boss' ? 'boss' : 'weekly'}`)}</h3>
      {info ? <Description info={info} /> : <Text size="sm">{t('templates.none')}</Text>}
      <Group gap="sm">
        <ChooseButton id={id} isSet={info !== null} />
        {info && (
          <>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() =>
                void start((workToken) => client.digests.exportTemplate({ id, workToken }))
              }
            >
              {t('templates.download')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => remove({ id })}>
              {t('templates.remove')}
            </Button>
          </>
        )}
      </Group>
    </section>
  );
}

/** The Word templates of the two versions, and every placeholder they may hold. */
export function TemplatePanel() {
  const t = useTranslate();
  const { copy } = useCopy();
  return (
    <Stack gap="lg">
      <TemplateSection id="boss" />
      <TemplateSection id="weekly" />
      <section className={classes.section}>
        <h3>{t('templates.all')}</h3>
        <p className={classes.names}>
          {Object.keys(placeholders).map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => copy(`{{${name}}}`, t('templates.copied'))}
            >
              {`{{${name}}}`}
            </button>
          ))}
        </p>
        <Text size="xs" c="dimmed">
          {t('templates.hint')}
        </Text>
      </section>
    </Stack>
  );
}
