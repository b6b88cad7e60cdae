import { Accordion, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SavedNote } from '#renderer/components/SavedField/SavedNote.tsx';
import { SavedTags } from '#renderer/components/SavedField/SavedTags.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import { type PostFields, type PostRow, reportTemplates } from '#shared/features/org/orgModel.ts';
import { NewPostForm } from './NewPostForm.tsx';
import { orgQueries } from './orgQueries.ts';

function PostDetail({ post }: { readonly post: PostRow }) {
  const t = useTranslate();
  const { save, savedAt } = useSaveFields<Partial<PostFields>>({
    revision: post.revision,
    send: (revision, changes) => commands.org.updatePost({ id: post.id, revision, changes }),
  });
  const remove = useCommand(commands.org.removePost, {
    done: () => t('org.postRemoved', { post: post.name }),
  });
  return (
    <Stack gap="sm">
      <Group grow gap="md" align="flex-start">
        <SavedTextInput
          label={t('org.postName')}
          value={post.name}
          maxLength={60}
          isRequired
          onSave={(name) => save({ name })}
        />
        <Select
          label={t('org.reportTemplate')}
          value={post.reportTemplate}
          allowDeselect={false}
          onChange={(value) => save({ reportTemplate: value as PostFields['reportTemplate'] })}
          data={reportTemplates.map((value) => ({ value, label: t(`org.template_${value}`) }))}
        />
      </Group>
      <SavedTags
        label={t('org.postAliases')}
        description={t('org.postAliasesHint')}
        value={post.aliases}
        onSave={(aliases) => save({ aliases })}
      />
      <Group justify="space-between">
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          onClick={() => remove.mutate({ id: post.id })}
        >
          {t('common.delete')}
        </Button>
        <SavedNote savedAt={savedAt} />
      </Group>
    </Stack>
  );
}

/** The posts the team uses, with the names staff call them and the report they write. */
export function PostList() {
  const t = useTranslate();
  const { data: posts = [] } = useQuery(orgQueries.posts());
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('org.postsHint')}
      </Text>
      <Accordion variant="contained">
        {posts.map((post) => (
          <Accordion.Item key={post.id} value={post.id}>
            <Accordion.Control>
              <Group justify="space-between" wrap="nowrap" pr="sm">
                <Text size="sm">{post.name}</Text>
                <Text size="xs" c="dimmed" truncate>
                  {[...post.aliases, t('org.seatCount', { count: post.seatCount })].join(' · ')}
                </Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <PostDetail post={post} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <NewPostForm />
    </Stack>
  );
}
