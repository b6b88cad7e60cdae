import { Button, Group } from '@mantine/core';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useOpenRecord } from '#renderer/lib/useOpenRecord.ts';
import { jobDescriptionFormats, type PostDuties } from '#shared/features/duties/dutiesModel.ts';
import { emptySheet } from '#shared/features/duties/sheetRules.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import { Confirmations } from './Confirmations.tsx';
import classes from './Duties.module.css';
import { DutyList } from './DutyList.tsx';
import { dutiesQueries } from './dutiesQueries.ts';
import { KpiList } from './KpiList.tsx';
import { PostHandoffs } from './PostHandoffs.tsx';
import { SkillList } from './SkillList.tsx';
import { Versions } from './Versions.tsx';

interface OfPost {
  readonly post: PostDuties;
}

function DraftActs({ post }: OfPost) {
  const t = useTranslate();
  const { postId, postName, draft } = post;
  const publish = useCommand(commands.duties.publish, {
    done: ({ number }) => t('duties.published', { post: postName, number }),
  });
  const discard = useCommand(commands.duties.discardDraft, { done: () => t('duties.discarded') });
  if (!draft) return null;
  return (
    <Group gap="sm" wrap="nowrap">
      <Button size="xs" variant="default" onClick={() => discard.mutate({ postId })}>
        {t('duties.discard')}
      </Button>
      <Button size="xs" onClick={() => publish.mutate({ postId })}>
        {t('duties.publish', { number: draft.number })}
      </Button>
    </Group>
  );
}

/** The version in force as a document to hand out and sign. */
function JobDescriptionExport({ postId }: { readonly postId: string }) {
  const language = useLanguage();
  return (
    <ExportMenu
      formats={jobDescriptionFormats}
      run={(format, workToken) =>
        client.duties.exportJobDescription({
          postId,
          language,
          workToken,
          format: format as (typeof jobDescriptionFormats)[number],
        })
      }
    />
  );
}

/** Which version holds, and that what is edited here is the next one. */
function VersionState({ post }: OfPost) {
  const t = useTranslate();
  const language = useLanguage();
  const { current, draft } = post;
  const since =
    current &&
    (current.publishedOn === null
      ? t('duties.fromLibrary')
      : t('duties.publishedOn', { date: formatFullDay(current.publishedOn, language) }));
  const next = { number: draft?.number ?? (current?.number ?? 0) + 1 };
  return (
    <div className={classes.state}>
      <div className={classes.stateText}>
        {current ? t('duties.inForce', { number: current.number }) : t('duties.noVersion')}
        {since !== null && ` · ${since}`}
        <div className={classes.quiet}>
          {draft ? t('duties.draftNote', next) : t('duties.editNote', next)}
        </div>
      </div>
      <Group gap="sm" wrap="nowrap">
        <JobDescriptionExport postId={post.postId} />
        <DraftActs post={post} />
      </Group>
    </div>
  );
}

function Detail({ post }: OfPost) {
  const sheet = (post.draft ?? post.current)?.sheet ?? emptySheet;
  return (
    <div className={classes.detail}>
      <VersionState post={post} />
      <DutyList post={post} sheet={sheet} />
      <KpiList postId={post.postId} sheet={sheet} />
      <SkillList postId={post.postId} skills={sheet.skills} />
      <PostHandoffs postId={post.postId} />
      <Confirmations post={post} />
      <Versions versions={post.versions} />
    </div>
  );
}

interface PostDrawerProps {
  readonly postId: string | null;
  readonly onClose: () => void;
}

function LoadedDrawer({ postId, onClose }: PostDrawerProps & { readonly postId: string }) {
  const post = useOpenRecord(dutiesQueries.post(postId, useToday()), onClose);
  return (
    <DetailDrawer title={post?.postName ?? ''} isOpen={true} onClose={onClose} width={780}>
      {post && <Detail key={post.postId} post={post} />}
    </DetailDrawer>
  );
}

/** Everything about one post's duties; each field saves itself into the draft. */
export function PostDrawer({ postId, onClose }: PostDrawerProps) {
  return postId === null ? null : <LoadedDrawer postId={postId} onClose={onClose} />;
}
