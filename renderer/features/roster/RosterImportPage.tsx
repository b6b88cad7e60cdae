import { ActionIcon, Button, Loader } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { RosterImport, RosterPreview } from '#shared/features/roster/rosterModel.ts';
import { describeFailure } from '#shared/i18n/describeFailure.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { ImportReview } from './ImportReview.tsx';
import { ImportStart } from './ImportStart.tsx';
import type { ImportAct, ImportWork } from './importWork.ts';
import classes from './RosterImportPage.module.css';
import { rosterQueries } from './rosterQueries.ts';
import { useImportWork } from './useImportWork.ts';

/** A verified copy first, so that there is a way back even when the act can be undone no more. */
async function importSafely(order: RosterImport) {
  try {
    await client.workspace.backUpBeforeImport({});
  } finally {
    void queryClient.invalidateQueries(workspaceQueries.state());
    void queryClient.invalidateQueries(workspaceQueries.backups());
  }
  return commands.roster.import(order);
}

function BackToRoster() {
  const t = useTranslate();
  return (
    <ActionIcon component={Link} href={paths.people} aria-label={t('roster.backToRoster')}>
      <IconChevronLeft size={20} />
    </ActionIcon>
  );
}

interface ReviewStepProps {
  readonly work: ImportWork;
  readonly onAct: (act: ImportAct) => void;
  readonly onImported: () => void;
  readonly onClose: () => void;
}

/** Once everything that could be taken is in, the roster shows it; what is refused stays to mend. */
function useImport(
  { work, onImported, onClose }: ReviewStepProps,
  preview: RosterPreview | undefined,
) {
  const t = useTranslate();
  const [, navigate] = useLocation();
  const { mutate, isPending } = useCommand(importSafely, {
    done: ({ created, changed, fileName }) =>
      t('roster.imported', { name: fileName, created, changed }),
    onDone: () => {
      onImported();
      if (preview?.counts.rejected !== 0) return;
      onClose();
      navigate(paths.people);
    },
  });
  const start = (): void => {
    if (!preview) return;
    mutate({ ...work.source, fileName: work.name, expected: preview.digest });
  };
  return { start, isPending };
}

function ReviewStep(props: ReviewStepProps) {
  const t = useTranslate();
  const { work, onAct, onClose } = props;
  const { data: preview, error, isFetching } = useQuery(rosterQueries.preview(work));
  const { start, isPending } = useImport(props, preview);
  const count = preview ? preview.counts.new + preview.counts.changed : 0;
  const rejected = preview?.counts.rejected ?? 0;
  return (
    <>
      <PageHeader
        title={t('roster.importTitle')}
        back={<BackToRoster />}
        scope={
          <>
            <span className={classes.fileName} title={work.name}>
              {work.name}
            </span>
            {work.encoding !== null && (
              <span className={classes.quiet}>{t(`roster.encoding_${work.encoding}`)}</span>
            )}
            {isFetching && <Loader size={14} aria-label={t('roster.judging')} />}
          </>
        }
        actions={
          <>
            <output className={classes.quiet}>
              {isPending
                ? t('roster.importing')
                : rejected > 0 && t('roster.staysAside', { count: rejected })}
            </output>
            <Button variant="default" disabled={isPending} onClick={onClose}>
              {t('roster.otherFile')}
            </Button>
            <Button disabled={count === 0 || isFetching} loading={isPending} onClick={start}>
              {count === 0 ? t('roster.importNothing') : t('roster.importCount', { count })}
            </Button>
          </>
        }
      />
      {error !== null && (
        <p className={classes.problem} role="alert">
          {describeFailure(t, error instanceof Failure ? error.data : { code: 'internal' })}
        </p>
      )}
      {preview && error === null && <ImportReview work={work} preview={preview} onAct={onAct} />}
    </>
  );
}

/** 导入花名册: a table becomes people under the manager's eyes. */
export function RosterImportPage() {
  const t = useTranslate();
  const { work, begin, act, forgetSteps } = useImportWork();
  if (work !== null) {
    return (
      <ReviewStep work={work} onAct={act} onImported={forgetSteps} onClose={() => begin(null)} />
    );
  }
  return (
    <>
      <PageHeader title={t('roster.importTitle')} back={<BackToRoster />} />
      <ImportStart onRead={begin} />
    </>
  );
}
