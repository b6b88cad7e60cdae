import { useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './Photo.module.css';
import { photosQueries } from './photosQueries.ts';

interface PhotoProps {
  readonly person: { readonly id: string; readonly name: string };
  /** Of a side, in px. */
  readonly size: number;
  /** Said by screen readers, where the name does not stand beside it. */
  readonly isNamed?: boolean;
}

/** The last character of a Chinese name, the first of any other, where there is no picture. */
function initialOf(name: string): string {
  const characters = [...name];
  const isHan = /^\p{Script=Han}/u.test(name);
  return (isHan ? characters.at(-1) : characters[0]?.toUpperCase()) ?? '';
}

/** A person's picture, round; without one a letter of the name. */
export function Photo({ person, size, isNamed = false }: PhotoProps) {
  const t = useTranslate();
  const { data } = useQuery(photosQueries.one(person.id));
  const url = data?.url ?? null;
  const style = { width: size, height: size, fontSize: Math.round(size * 0.42) };
  return (
    <span
      className={classes.photo}
      style={style}
      aria-hidden={url === null || !isNamed || undefined}
    >
      {url === null ? (
        initialOf(person.name)
      ) : (
        <img src={url} alt={t('photos.photoOf', { name: person.name })} />
      )}
    </span>
  );
}
