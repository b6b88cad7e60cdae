import { Anchor, Button, Group, Menu } from '@mantine/core';
import { IconCopy, IconNotes } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { CollectButton } from '#renderer/features/reports/index.ts';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { agendaFormats } from '#shared/features/today/agendaFormats.ts';
import type { TodayFacts } from '#shared/features/today/todayModel.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { type ListName, OpenList } from './OpenList.tsx';
import { Hiring, Occasions, Promos } from './Sidelights.tsx';
import classes from './TodayPage.module.css';
import { todayQueries } from './todayQueries.ts';

const lists: readonly ListName[] = [
  'overdue',
  'handedIn',
  'slipped',
  'promises',
  'dueSoon',
  'topics',
];

/** The Monday meeting: as a meeting, as a document, or as text for the group. */
function AgendaActs() {
  const t = useTranslate();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { copy } = useCopy();
  const { mutate: start, isPending } = useCommand(commands.today.startMeeting, {
    done: ({ isNew }) => t(isNew ? 'today.meetingMade' : 'today.meetingThere'),
    onDone: ({ id }) => navigate(`${paths.meetings}/${id}`),
  });
  const copyText = (): void => {
    client.today
      .agendaText({ language })
      .then(({ text }) => copy(text, t('today.agendaCopied')))
      .catch((error: unknown) => showFailure(t, error));
  };
  return (
    <Group gap="sm" wrap="nowrap">
      <ExportMenu
        formats={agendaFormats}
        run={(format, workToken) =>
          client.today.exportAgenda({
            language,
            workToken,
            format: format as (typeof agendaFormats)[number],
          })
        }
      >
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={copyText}>
          {t('today.copyAgenda')}
        </Menu.Item>
      </ExportMenu>
      <Button
        leftSection={<IconNotes size={16} />}
        loading={isPending}
        onClick={() => start({ language })}
      >
        {t('today.startMeeting')}
      </Button>
    </Group>
  );
}

function ReportsDue({ facts }: { readonly facts: TodayFacts }) {
  const t = useTranslate();
  const { missing, unread } = facts;
  if (missing.length === 0 && unread === 0) return null;
  return (
    <section>
      {missing.length > 0 && (
        <>
          <h2>{t('today.missing', { count: missing.length })}</h2>
          <p className={classes.names}>{missing.map(({ name }) => name).join('、')}</p>
          <Anchor component={Link} href={paths.chase} size="sm">
            {t('today.chase')}
          </Anchor>
        </>
      )}
      {unread > 0 && (
        <>
          <p className={classes.names}>{t('today.unread', { count: unread })}</p>
          <Anchor component={Link} href={paths.board} size="sm">
            {t('today.read')}
          </Anchor>
        </>
      )}
    </section>
  );
}

function isClear(facts: TodayFacts): boolean {
  return facts.missing.length === 0 && lists.every((name) => facts[name].total === 0);
}

/** 今天: what waits for the manager, the most pressing first, each with the act that settles it. */
export function TodayPage() {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { data: facts } = useQuery(todayQueries.facts(today));
  return (
    <>
      <PageHeader
        title={t('today.title')}
        scope={<span className={classes.quiet}>{formatDay(today, language)}</span>}
        actions={facts && !facts.isEmpty && <AgendaActs />}
      />
      {facts?.isEmpty && <EmptyState text={t('today.firstSteps')} action={<CollectButton />} />}
      {facts && !facts.isEmpty && (
        <div className={classes.columns}>
          <div className={classes.lists}>
            {isClear(facts) && <EmptyState text={t('today.allClear')} />}
            {lists.map((name) => (
              <OpenList key={name} name={name} list={facts[name]} today={today} />
            ))}
          </div>
          <div className={classes.column}>
            <ReportsDue facts={facts} />
            <Hiring hiring={facts.hiring} />
            <Promos promos={facts.promos} />
            <Occasions occasions={facts.occasions} />
          </div>
        </div>
      )}
    </>
  );
}
