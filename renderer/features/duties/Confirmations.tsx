import { Button, Checkbox } from '@mantine/core';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { PostDuties } from '#shared/features/duties/dutiesModel.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './Duties.module.css';

/** Who said to have read the version in force; the manager ticks it off. */
export function Confirmations({ post }: { readonly post: PostDuties }) {
  const t = useTranslate();
  const language = useLanguage();
  const { postId, holders, current } = post;
  const { mutate } = useCommand(commands.duties.confirm, {
    done: (_, { personIds, isConfirmed }) =>
      isConfirmed
        ? t('duties.confirmSet', { count: personIds.length })
        : t('duties.confirmCleared'),
  });
  if (!current) return null;
  const open = holders.filter(({ confirmedOn }) => confirmedOn === null);
  return (
    <section>
      <h3 className={classes.heading}>
        {t('duties.confirmHeading')}
        <span className={classes.note}>
          {holders.length === 0 ? t('duties.nobody') : t('duties.confirmHint')}
        </span>
      </h3>
      <ul className={classes.list}>
        {holders.map(({ personId, name, unitName, confirmedOn }) => (
          <li key={personId} className={classes.item}>
            <div className={classes.row}>
              <Checkbox
                size="xs"
                className={classes.wide}
                checked={confirmedOn !== null}
                onChange={(event) =>
                  mutate({
                    postId,
                    personIds: [personId],
                    isConfirmed: event.currentTarget.checked,
                  })
                }
                label={[name, unitName].join(' ')}
              />
              <span className={classes.quiet}>
                {confirmedOn !== null &&
                  t('duties.readOn', { date: formatDay(confirmedOn, language) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button
          mt="sm"
          size="compact-xs"
          variant="default"
          onClick={() =>
            mutate({
              postId,
              personIds: open.map(({ personId }) => personId),
              isConfirmed: true,
            })
          }
        >
          {t('duties.confirmAll')}
        </Button>
      )}
    </section>
  );
}
