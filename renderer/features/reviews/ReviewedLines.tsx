import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { ReportDetail, StoredLine } from '#shared/features/reports/reportsModel.ts';
import { NoteIcon } from './LineNotes.tsx';
import classes from './ReviewLine.module.css';
import { ReviewLine } from './ReviewLine.tsx';
import { reviewsQueries } from './reviewsQueries.ts';
import { useLineActs } from './useLineActs.ts';
import { useLineFocus } from './useLineFocus.ts';

interface ReviewedLinesProps {
  readonly report: ReportDetail;
  /** In the order to be shown; one without lines is left out. */
  readonly sections: readonly StoredLine['section'][];
  /** What stands below the words of a line. */
  readonly factsOf: (line: StoredLine) => ReactNode;
}

interface FormerNote {
  readonly lineId: string;
  readonly lineText: string;
  readonly kind: 'comment' | 'private';
  readonly text: string;
  readonly at: string;
}

/** Notes whose line is no longer in the report, with the words they were about. */
function FormerNotes({ notes }: { readonly notes: readonly FormerNote[] }) {
  const t = useTranslate();
  if (notes.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('reviews.formerNotes', { count: notes.length })}</h3>
      {[...Map.groupBy(notes, ({ lineId }) => lineId)].map(([lineId, about]) => (
        <div key={lineId} className={classes.former}>
          <p className={classes.formerLine}>{about[0]?.lineText}</p>
          {about.map(({ kind, text, at }) => (
            <div key={`${at} ${text}`} className={classes.note} data-kind={kind}>
              <NoteIcon kind={kind} />
              <span>{text}</span>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/**
 * The lines of a report to be read and answered: marks, notes and what was made of each stand
 * below it; j and k walk, one key acts. The same in the review and in the drawer.
 */
export function ReviewedLines({ report, sections, factsOf }: ReviewedLinesProps) {
  const t = useTranslate();
  const area = useRef<HTMLDivElement>(null);
  const { data: review } = useQuery({
    ...reviewsQueries.one(report.id, useToday()),
    // An undo may take the report away while it is open.
    throwOnError: false,
  });
  const acts = useLineActs(review);
  const groups = sections
    .map((section) => ({
      section,
      lines: report.lines.filter((line) => line.section === section),
    }))
    .filter(({ lines }) => lines.length > 0);
  const { activeId, setActiveId, focus } = useLineFocus({
    area,
    lines: groups.flatMap(({ lines }) => lines),
    onAct: acts.run,
  });
  return (
    <div ref={area} className={classes.area}>
      {groups.map(({ section, lines }) => (
        <section key={section} className={classes.section}>
          <h3>{t(`reports.section_${section}`)}</h3>
          <ol className={classes.lines}>
            {lines.map((line, index) => (
              <ReviewLine
                key={line.id}
                line={line}
                number={index + 1}
                review={review}
                acts={acts}
                reporterId={report.personId}
                facts={factsOf(line)}
                isActive={line.id === activeId}
                onActivate={() => setActiveId(line.id)}
                onCloseForm={() => {
                  acts.close();
                  focus(line.id);
                }}
              />
            ))}
          </ol>
        </section>
      ))}
      <FormerNotes notes={review?.formerNotes ?? []} />
    </div>
  );
}
