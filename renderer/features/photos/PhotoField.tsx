import { Button, FileButton, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { toBase64 } from '#renderer/lib/toBase64.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import classes from './Photo.module.css';
import { Photo } from './Photo.tsx';
import { photosQueries } from './photosQueries.ts';
import { shrinkPhoto } from './shrinkPhoto.ts';

interface PhotoFieldProps {
  readonly person: { readonly id: string; readonly name: string };
}

/** The picture of a person: chosen or dropped, cut to a square, taken away again. */
export function PhotoField({ person }: PhotoFieldProps) {
  const t = useTranslate();
  const { id: personId, name } = person;
  const [isOver, setOver] = useState(false);
  const { data } = useQuery(photosQueries.one(personId));
  const save = useCommand(commands.photos.set, { done: () => t('photos.saved', { name }) });
  const remove = useCommand(commands.photos.remove, { done: () => t('photos.removed', { name }) });
  const take = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    try {
      const base64 = await toBase64(await shrinkPhoto(file));
      save.mutate({ personId, base64 });
    } catch (error) {
      showFailure(t, error);
    }
  };
  const hold = (event: DragEvent, isHeld: boolean): void => {
    event.preventDefault();
    setOver(isHeld);
  };
  const hasPhoto = data?.url != null;
  return (
    <section
      className={classes.place}
      aria-label={t('photos.photo')}
      data-over={isOver || undefined}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={(event) => hold(event, false)}
      onDrop={(event) => {
        hold(event, false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Photo person={person} size={64} isNamed />
      <div className={classes.acts}>
        <Group gap="xs">
          <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => void take(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default">
                {t(hasPhoto ? 'photos.change' : 'photos.choose')}
              </Button>
            )}
          </FileButton>
          {hasPhoto && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => remove.mutate({ personId })}
            >
              {t('photos.remove')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed" mt={4}>
          {t('photos.hint')}
        </Text>
      </div>
    </section>
  );
}
