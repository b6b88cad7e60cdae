import { SlipTag } from '#renderer/features/commitments/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { PlanState, ReportDetail, StoredLine } from '#shared/features/reports/reportsModel.ts';
import classes from './ReportView.module.css';

interface LineListProps {
  readonly section: StoredLine['section'];
  readonly report: ReportDetail;
}

/** Owner, date and state of a plan. */
export function PlanFacts({
  line,
  plan,
}: {
  readonly line: StoredLine;
  readonly plan: PlanState | undefined;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const owner = plan?.ownerName ?? line.ownerText;
  return (
    <span className={classes.planFacts}>
      {owner && <span>{owner}</span>}
      {line.due && <span>{formatMoment(line.due, language)}</span>}
      {plan && (
        <span className={classes.state} data-state={plan.state}>
          {t(`reports.plan_${plan.state}`)}
        </span>
      )}
      {plan && <SlipTag count={plan.slipCount} />}
    </span>
  );
}

/** The lines of one section as written; plans with owner, due and where their task stands. */
export function LineList({ section, report }: LineListProps) {
  const t = useTranslate();
  const lines = report.lines.filter((line) => line.section === section);
  if (lines.length === 0) return null;
  const planOf = (line: StoredLine) =>
    report.plans.find(({ commitmentId }) => commitmentId === line.commitmentId);
  return (
    <section className={classes.section}>
      <h3>{t(`reports.section_${section}`)}</h3>
      <ol className={classes.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            {line.text}
            {section === 'next' && <PlanFacts line={line} plan={planOf(line)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
