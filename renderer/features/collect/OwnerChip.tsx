import { Button, Stack } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { entryId, type ReviewItem } from '#shared/features/reports/reviewModel.ts';
import { useCollect } from './collectContext.ts';
import classes from './LineRow.module.css';
import { PersonPopover, useOpen } from './PersonPopover.tsx';

/** Who a plan line is for; the key @ on the line presses this button. */
export function OwnerChip({ item }: { readonly item: ReviewItem }) {
  const t = useTranslate();
  const { people, act, focus } = useCollect();
  const { isOpen, setOpen } = useOpen();
  const id = entryId(item);
  const choose = (personId: string | null): void => {
    setOpen(false);
    const person = people.find((each) => each.id === personId) ?? null;
    if (person !== null || personId === null) act({ type: 'owner', id, person });
    focus({ id, caret: null });
  };
  const name = item.owner?.name ?? '';
  const button = (
    <button
      type="button"
      className={classes.owner}
      data-owner-of={id}
      data-empty={name === '' || undefined}
      tabIndex={-1}
      aria-label={name === '' ? t('collect.chooseOwner') : t('collect.owner', { name })}
      title={t('collect.chooseOwner')}
      onClick={() => setOpen(!isOpen)}
    >
      <IconAt size={13} aria-hidden />
      {name}
    </button>
  );
  return (
    <PersonPopover isOpen={isOpen} onChange={setOpen} target={button}>
      <Stack gap="xs">
        <PersonSelect
          aria-label={t('collect.chooseOwner')}
          placeholder={t('collect.chooseOwner')}
          value={item.owner?.personId ?? null}
          onChange={choose}
          data-autofocus
          defaultDropdownOpened
          comboboxProps={{ withinPortal: false }}
        />
        {name !== '' && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => choose(null)}>
            {t('collect.noOwner')}
          </Button>
        )}
      </Stack>
    </PersonPopover>
  );
}
