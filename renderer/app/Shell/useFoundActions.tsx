import type { SpotlightActionData } from '@mantine/spotlight';
import { IconFileSearch, IconFileText, IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { searchQueries, shortestWords } from '#renderer/features/search/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import { writeSearchAddress } from '#shared/features/search/searchAddress.ts';

const shownReports = 5;
const shownTasks = 4;

/** What the workspace itself holds of the words: tasks and reports, and the way to all of them. */
export function useFoundActions(words: string): SpotlightActionData[] {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const [, navigate] = useLocation();
  const enabled = [...words].length >= shortestWords;
  const { data: tasks = [] } = useQuery({ ...searchQueries.tasks(words, shownTasks), enabled });
  const { data: reports } = useQuery({ ...searchQueries.reports(words, shownReports), enabled });
  if (!enabled) return [];
  const open = (reportId: string | null) =>
    navigate(`${paths.search}/${writeSearchAddress({ words, reportId })}`);
  const all = {
    id: 'all-reports',
    label: t('search.allInReports', { words }),
    leftSection: <IconFileSearch size={18} stroke={1.6} />,
    onClick: () => open(null),
  };
  const hits = reports?.hits ?? [];
  return [
    ...tasks.map(({ id, title, ownerName }) => ({
      id,
      label: title,
      description: t('search.task', { owner: ownerName ?? '' }),
      leftSection: <IconListCheck size={18} stroke={1.6} />,
      onClick: () => navigate(`${paths.tasks}/${id}`),
    })),
    ...hits.map(({ reportId, personName, week, text }) => ({
      id: reportId,
      label: text,
      description: t('search.inReports', { name: personName, week: labelWeek(week, 'inYear') }),
      leftSection: <IconFileText size={18} stroke={1.6} />,
      onClick: () => open(reportId),
    })),
    ...(hits.length > 0 ? [all] : []),
  ];
}
