import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { nameFormAct } from './ActForm.tsx';
import type { FormAct } from './sendAct.ts';

interface ActMenuProps {
  readonly person: PersonRow;
  readonly onChoose: (act: FormAct) => void;
  readonly onLeave: () => void;
}

/** The acts that make sense for the person as they are. */
function listFormActs({ leftOn, main, employmentType }: PersonRow): FormAct[] {
  if (leftOn !== null) return ['returned'];
  return [
    'main',
    ...(main === null ? [] : (['concurrent'] as const)),
    'acting',
    ...(employmentType === 'regular' ? [] : (['confirmed'] as const)),
    'promoted',
  ];
}

/** 办理变动: what can be recorded of the person. */
export function ActMenu({ person, onChoose, onLeave }: ActMenuProps) {
  const t = useTranslate();
  return (
    <Menu position="bottom-end" width={160}>
      <Menu.Target>
        <Button size="compact-sm" variant="light" rightSection={<IconChevronDown size={14} />}>
          {t('careers.act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {listFormActs(person).map((act) => (
          <Menu.Item key={act} onClick={() => onChoose(act)}>
            {nameFormAct(t, act, person)}
          </Menu.Item>
        ))}
        {person.leftOn === null && (
          <>
            <Menu.Divider />
            <Menu.Item color="red" onClick={onLeave}>
              {t('careers.kind_left')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
