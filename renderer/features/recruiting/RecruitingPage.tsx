import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { DateBar, orgQueries, useAsOf } from '#renderer/features/org/index.ts';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';
import type { Party, Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import {
  isSameParty,
  keyOfParty,
  listParties,
  stepsOf,
} from '#shared/features/recruiting/recruitingRules.ts';
import { Board } from './Board.tsx';
import { HeadcountView } from './HeadcountView.tsx';
import { NewRequisition } from './NewRequisition.tsx';
import { listPartyOptions } from './partyOptions.ts';
import { RequisitionDrawer } from './RequisitionDrawer.tsx';
import { RequisitionTable } from './RequisitionTable.tsx';
import { recruitingQueries } from './recruitingQueries.ts';

const views = ['board', 'list', 'headcount'] as const;
type View = (typeof views)[number];

/** What the drawer shows: a requisition, or a new one with the seats already chosen. */
type Opened =
  | { readonly kind: 'requisition'; readonly id: string }
  | { readonly kind: 'new'; readonly seatIds: readonly string[] };

/** An address names a requisition, or a seat: then its search, else a new one for it. */
function openLinked(rows: readonly Requisition[], linkedId: string): Opened {
  const found =
    rows.find(({ id }) => id === linkedId) ??
    rows.find(({ seatId, isOpen }) => seatId === linkedId && isOpen);
  return found ? { kind: 'requisition', id: found.id } : { kind: 'new', seatIds: [linkedId] };
}

interface PartySelectProps {
  readonly parties: readonly Party[];
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

/** Whose steps are looked at. */
function PartySelect({ parties, value, onChange }: PartySelectProps) {
  const t = useTranslate();
  const { data: people = [] } = useQuery(orgQueries.people(useToday()));
  return (
    <PinyinSelect
      size="xs"
      w={150}
      aria-label={t('recruiting.whoseSteps')}
      placeholder={t('recruiting.everyone')}
      clearable
      options={listPartyOptions(t, parties, people)}
      value={value}
      onChange={onChange}
    />
  );
}

function RecruitingExport() {
  const language = useLanguage();
  const [asOf] = useAsOf();
  return (
    <ExportMenu
      formats={['xlsx']}
      run={(_format, workToken) =>
        client.recruiting.exportWorkbook({
          workToken,
          language,
          ...(asOf === null ? {} : { asOf }),
        })
      }
    />
  );
}

interface RequisitionsProps {
  readonly view: 'board' | 'list';
  readonly rows: readonly Requisition[];
  readonly party: Party | null;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

function Requisitions({ view, rows, party, openId, onOpen, onNew }: RequisitionsProps) {
  const t = useTranslate();
  if (rows.length === 0) {
    return (
      <EmptyState
        text={t('recruiting.empty')}
        action={<Button onClick={onNew}>{t('recruiting.start')}</Button>}
      />
    );
  }
  const shown = rows.filter((row) => party === null || stepsOf(row, party).length > 0);
  return view === 'board' ? (
    <Board rows={shown} party={party} openId={openId} onOpen={onOpen} />
  ) : (
    <RequisitionTable rows={shown} party={party} openId={openId} onOpen={onOpen} />
  );
}

/** 招聘: who is looked for and how far that is, beside seats against people. */
export function RecruitingPage() {
  const t = useTranslate();
  const { id: linkedId } = useParams<{ id?: string }>();
  const { data: rows } = useQuery(recruitingQueries.list(useToday()));
  const [view, setView] = useRemembered<View>('recruiting.view', 'board');
  const [partyKey, setPartyKey] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Opened | null | undefined>(undefined);
  useShortcut('n', () => setChosen({ kind: 'new', seatIds: [] }));
  if (!rows) return null;
  const fromAddress = linkedId === undefined ? null : openLinked(rows, linkedId);
  const opened = chosen === undefined ? fromAddress : chosen;
  const parties = listParties(rows);
  const party = parties.find((each) => keyOfParty(each) === partyKey) ?? null;
  const openId = opened?.kind === 'requisition' ? opened.id : null;
  const start = (seatIds: readonly string[]): void => setChosen({ kind: 'new', seatIds });
  const open = (id: string): void => setChosen({ kind: 'requisition', id });
  const close = (): void => setChosen(null);
  const turns = party === null ? 0 : countTurns(rows, party);
  return (
    <>
      <PageHeader
        title={t('recruiting.title')}
        scope={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('recruiting.view')}
              value={view}
              onChange={(value) => setView(value as View)}
              data={views.map((value) => ({ value, label: t(`recruiting.view_${value}`) }))}
            />
            {view !== 'headcount' && parties.length > 0 && (
              <PartySelect parties={parties} value={partyKey} onChange={setPartyKey} />
            )}
            {party !== null && view !== 'headcount' && (
              <span>{t('recruiting.turnsOf', { name: party.name, count: turns })}</span>
            )}
          </>
        }
        actions={
          <>
            <RecruitingExport />
            <Button leftSection={<IconPlus size={16} />} onClick={() => start([])}>
              {t('recruiting.start')}
            </Button>
          </>
        }
      />
      {view === 'headcount' ? (
        <>
          <HeadcountView />
          <DateBar />
        </>
      ) : (
        <Requisitions {...{ view, rows, party, openId, onOpen: open, onNew: () => start([]) }} />
      )}
      <NewRequisition
        seatIds={opened?.kind === 'new' ? opened.seatIds : null}
        onClose={close}
        onCreated={open}
      />
      <RequisitionDrawer
        requisition={rows.find(({ id }) => id === openId) ?? null}
        onClose={close}
      />
    </>
  );
}

function countTurns(rows: readonly Requisition[], party: Party): number {
  return rows.filter(({ turn }) => turn !== null && isSameParty(turn, party)).length;
}
