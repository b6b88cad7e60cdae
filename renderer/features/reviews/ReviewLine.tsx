import { Button, UnstyledButton } from '@mantine/core';
import { IconFlagFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { StoredLine } from '#shared/features/reports/reportsModel.ts';
import type { LineMark, ReportReview } from '#shared/features/reviews/reviewsModel.ts';
import { LineForm } from './LineForm.tsx';
import { LineNotes } from './LineNotes.tsx';
import { LineToolbar } from './LineToolbar.tsx';
import { LinkChip } from './LinkChip.tsx';
import classes from './ReviewLine.module.css';
import type { LineActs } from './useLineActs.ts';

interface ReviewLineProps {
  readonly line: StoredLine;
  /** Its place in its section, from 1. */
  readonly number: number;
  readonly review: ReportReview | undefined;
  readonly acts: LineActs;
  readonly reporterId: string;
  /** Owner and date of a plan. */
  readonly facts: ReactNode;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onCloseForm: () => void;
}

function Marks({ marks }: { readonly marks: readonly LineMark[] }) {
  const t = useTranslate();
  return (
    <>
      {marks.includes('passedUp') && <Tag tone="accent">{t('reviews.mark.passedUp')}</Tag>}
      {marks.includes('withheld') && <Tag>{t('reviews.mark.withheld')}</Tag>}
    </>
  );
}

/** The number of a line; what the keys stand on. A flag takes its place. */
function Handle({
  line,
  number,
  isFlagged,
  ...props
}: Pick<ReviewLineProps, 'line' | 'number' | 'isActive' | 'onActivate'> & { isFlagged: boolean }) {
  const t = useTranslate();
  return (
    <UnstyledButton
      className={classes.handle}
      data-handle
      tabIndex={props.isActive ? 0 : -1}
      aria-label={
        isFlagged ? t('reviews.flaggedLine', { text: line.text }) : `${number} ${line.text}`
      }
      onFocus={props.onActivate}
      onClick={(event) => event.currentTarget.focus()}
    >
      {isFlagged ? <IconFlagFilled size={14} aria-hidden /> : number}
    </UnstyledButton>
  );
}

/** A form at the lower edge is of no use until it is scrolled to. */
function InView({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} className={classes.inView}>
      {children}
    </div>
  );
}

/** One line as written, and below it everything the manager made of it. */
export function ReviewLine(props: ReviewLineProps) {
  const { line, review, acts, facts } = props;
  const t = useTranslate();
  const isOfLine = ({ lineId }: { readonly lineId: string }) => lineId === line.id;
  const marks = review?.marks.find(isOfLine)?.marks ?? [];
  const notes = review?.notes.filter(isOfLine) ?? [];
  const links = review?.links.filter(isOfLine) ?? [];
  const isAsking =
    line.section === 'support' && review && !links.some(({ kind }) => kind === 'promise');
  const open = acts.open?.lineId === line.id ? acts.open.kind : null;
  return (
    <li className={classes.line} data-line={line.id} data-active={props.isActive || undefined}>
      <Handle {...props} isFlagged={marks.includes('flagged')} />
      <div className={classes.body}>
        <div className={classes.text}>
          {line.text} <Marks marks={marks} />
        </div>
        {facts}
        {(links.length > 0 || isAsking) && (
          <div className={classes.chips}>
            {links.map((link) => (
              <LinkChip key={link.commitmentId} link={link} />
            ))}
            {isAsking && (
              <Button size="compact-xs" variant="light" onClick={() => acts.run('promise', line)}>
                {t('reviews.act.promise')}
              </Button>
            )}
          </div>
        )}
        <LineNotes notes={notes} />
        {open !== null && (
          <InView key={open}>
            <LineForm
              kind={open}
              line={line}
              reporterId={props.reporterId}
              onClose={props.onCloseForm}
            />
          </InView>
        )}
      </div>
      <LineToolbar onAct={(act) => acts.run(act, line)} />
    </li>
  );
}
