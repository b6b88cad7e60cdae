import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import {
  coverStates,
  type DutyCover,
  type PersonName,
} from '#shared/features/duties/dutiesModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { CoverMark } from './CoverMark.tsx';

export function coverColumns(t: Translate): DataColumn<DutyCover>[] {
  const names = (people: readonly PersonName[]) =>
    people.map(({ name }) => name).join(t('duties.nameSeparator'));
  return [
    {
      key: 'title',
      header: t('duties.duty'),
      render: ({ title }) => title,
      textOf: ({ title }) => title,
    },
    {
      key: 'post',
      header: t('duties.post'),
      width: 120,
      render: ({ postName }) => postName,
      textOf: ({ postName }) => postName,
      sortBy: ({ postName }) => postName,
    },
    {
      key: 'frequency',
      header: t('duties.frequency'),
      width: 92,
      render: ({ frequency }) => frequency && t(`duties.frequency_${frequency}`),
    },
    {
      key: 'main',
      header: t('duties.inCharge'),
      width: 190,
      render: ({ main }) => names(main),
      textOf: ({ main }) => names(main),
      sortBy: ({ main }) => main.length,
    },
    {
      key: 'backup',
      header: t('duties.standsIn'),
      width: 150,
      render: ({ backup }) => names(backup),
      textOf: ({ backup }) => names(backup),
    },
    {
      key: 'state',
      header: t('duties.coverState'),
      width: 130,
      render: ({ state }) => <CoverMark state={state}>{t(`duties.state_${state}`)}</CoverMark>,
      sortBy: ({ state }) => coverStates.indexOf(state),
    },
  ];
}
