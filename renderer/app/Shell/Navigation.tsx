import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { TextKey } from '#shared/i18n/translate.ts';
import { isPageOf, type PageEntry, type PageGroup, pages } from '../pages.ts';
import { BackupStatus } from './BackupStatus.tsx';
import classes from './Navigation.module.css';

interface NavigationProps {
  readonly isCollapsed: boolean;
  readonly onToggle: () => void;
}

const groups: readonly { group: PageGroup; heading?: TextKey }[] = [
  { group: 'today' },
  { group: 'reports', heading: 'shell.groupReports' },
  { group: 'organisation', heading: 'shell.groupOrganisation' },
  { group: 'work', heading: 'shell.groupWork' },
  { group: 'figures', heading: 'shell.groupFigures' },
];

function PageLink({ entry, isCollapsed }: { entry: PageEntry; isCollapsed: boolean }) {
  const t = useTranslate();
  const [location] = useLocation();
  const label = t(entry.title);
  const link = (
    <Link
      href={entry.path}
      className={classes.link}
      data-active={isPageOf(entry, location) || undefined}
      aria-current={isPageOf(entry, location) ? 'page' : undefined}
      aria-label={label}
    >
      <entry.icon size={18} stroke={1.6} aria-hidden />
      {!isCollapsed && <span>{label}</span>}
    </Link>
  );
  return isCollapsed ? (
    <Tooltip label={label} position="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

function Group({
  group,
  heading,
  isCollapsed,
}: {
  group: PageGroup;
  heading?: TextKey | undefined;
  isCollapsed: boolean;
}) {
  const t = useTranslate();
  const entries = pages.filter((entry) => entry.group === group);
  if (entries.length === 0) return null;
  return (
    <div className={classes.group}>
      {heading && !isCollapsed && <Text className={classes.heading}>{t(heading)}</Text>}
      {entries.map((entry) => (
        <PageLink key={entry.path} entry={entry} isCollapsed={isCollapsed} />
      ))}
    </div>
  );
}

export function Navigation({ isCollapsed, onToggle }: NavigationProps) {
  const t = useTranslate();
  const { data: state } = useQuery(workspaceQueries.state());
  const Toggle = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.column}>
      <div className={classes.top}>
        {!isCollapsed && (
          <Text className={classes.name} truncate title={state?.name ?? ''}>
            {state?.name}
          </Text>
        )}
        <ActionIcon onClick={onToggle} aria-label={t('shell.toggleNavigation')}>
          <Toggle size={18} stroke={1.6} />
        </ActionIcon>
      </div>
      {groups.map(({ group, heading }) => (
        <Group key={group} group={group} heading={heading} isCollapsed={isCollapsed} />
      ))}
      <div className={classes.bottom}>
        <BackupStatus isCollapsed={isCollapsed} />
        <Group group="bottom" isCollapsed={isCollapsed} />
      </div>
    </div>
  );
}
