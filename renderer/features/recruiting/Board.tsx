import { type DragEvent, type KeyboardEvent, useRef } from 'react';
import { DueText } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Party, Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import { isSameParty } from '#shared/features/recruiting/recruitingRules.ts';
import { isSearchStage, type Stage, stages } from '#shared/features/recruiting/stages.ts';
import classes from './Board.module.css';
import { type BoardStep, findNeighbour, nextStage } from './boardKeys.ts';
import { useMoveStage } from './useMoveStage.ts';

const dragType = 'application/x-requisition';

interface CardProps {
  readonly row: Requisition;
  readonly party: Party | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onStep: (step: BoardStep) => void;
}

const stepOfKey: Readonly<Record<string, BoardStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function Card({ row, party, isOpen, onOpen, onStep }: CardProps) {
  const t = useTranslate();
  const move = useMoveStage();
  const { id, postName, unitName, stage, turn, dueOn, isOverdue, hired } = row;
  const isMine = party !== null && turn !== null && isSameParty(turn, party);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOfKey[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = event.shiftKey ? nextStage(stage, step) : null;
    if (!event.shiftKey) onStep(step);
    else if (next === 'hired') onOpen();
    else if (next !== null) move({ id, postName, stage: next });
  };
  return (
    <button
      type="button"
      className={classes.card}
      data-card={id}
      data-open={isOpen || undefined}
      data-mine={isMine || undefined}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragType, id)}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className={classes.post}>{postName}</span>
      <span className={classes.unit}>{unitName}</span>
      {hired && <span className={classes.who}>{hired.name}</span>}
      {row.beginsOn !== null && (
        <span className={classes.unit}>{t('recruiting.beginsOn', { date: row.beginsOn })}</span>
      )}
      {turn && (
        <span className={classes.who}>
          {turn.name}
          {isMine && ` · ${t('recruiting.yourTurn')}`}
        </span>
      )}
      <DueText dueOn={dueOn} isOverdue={isOverdue} />
    </button>
  );
}

interface BoardProps {
  readonly rows: readonly Requisition[];
  readonly party: Party | null;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

const shownStages = stages.filter((stage) => stage !== 'closed');

/** Drops a card on a column; 到岗 asks who came, so it opens the card instead. */
function useDrop({ rows, onOpen }: BoardProps) {
  const move = useMoveStage();
  return (event: DragEvent, stage: Stage): void => {
    const row = rows.find(({ id }) => id === event.dataTransfer.getData(dragType));
    if (!row || row.stage === stage) return;
    event.preventDefault();
    if (isSearchStage(stage) || stage === 'probation' || stage === 'confirmed') {
      move({ id: row.id, postName: row.postName, stage });
    } else onOpen(row.id);
  };
}

/** The open requisitions by stage: arrows walk the cards, with Shift they move one on or back. */
export function Board(props: BoardProps) {
  const t = useTranslate();
  const { rows, party, openId, onOpen } = props;
  const board = useRef<HTMLElement>(null);
  const drop = useDrop(props);
  const columns = shownStages.map((stage) => ({
    stage,
    cards: rows.filter((row) => row.stage === stage),
  }));
  const step = (id: string, direction: BoardStep): void => {
    const ids = columns.map(({ cards }) => cards.map((card) => card.id));
    const next = findNeighbour(ids, id, direction);
    board.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus();
  };
  return (
    <section ref={board} className={classes.board} aria-label={t('recruiting.view_board')}>
      <div className={classes.columns}>
        {columns.map(({ stage, cards }) => (
          <section
            key={stage}
            className={classes.column}
            aria-label={t(`recruiting.stage_${stage}`)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, stage)}
          >
            <h2 className={classes.heading}>
              {t(`recruiting.stage_${stage}`)}
              <span className={classes.count}>{cards.length > 0 ? cards.length : ''}</span>
            </h2>
            {cards.map((row) => (
              <Card
                key={row.id}
                row={row}
                party={party}
                isOpen={row.id === openId}
                onOpen={() => onOpen(row.id)}
                onStep={(direction) => step(row.id, direction)}
              />
            ))}
          </section>
        ))}
      </div>
      <p className={classes.hint}>{t('recruiting.boardHint')}</p>
    </section>
  );
}
