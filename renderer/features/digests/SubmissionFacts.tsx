import { KeepRate, useUnitRate } from '#renderer/features/keeping/index.ts';
import { StatusBadge, statusOrder } from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { Digest } from '#shared/features/digests/digestsModel.ts';
import type { ReportStatus } from '#shared/features/reports/boardModel.ts';
import classes from './Facts.module.css';

interface SubmissionFactsProps {
  readonly digest: Digest;
  readonly onOpen: (personId: string) => void;
}

/** Names shown of one status; a company may miss hundreds. */
const shownNames = 24;

function Names({
  digest,
  status,
  onOpen,
}: SubmissionFactsProps & { readonly status: ReportStatus }) {
  const t = useTranslate();
  const rows = digest.rows.filter((row) => row.status === status);
  return (
    <div>
      <dt>
        <StatusBadge status={status} />
      </dt>
      <dd>
        {rows.slice(0, shownNames).map(({ personId, name }) => (
          <button
            key={personId}
            type="button"
            className={classes.person}
            title={name}
            onClick={() => onOpen(personId)}
          >
            {name}
          </button>
        ))}
        {rows.length > shownNames && (
          <span className={classes.none}>{t('digests.andOthers', { count: rows.length })}</span>
        )}
      </dd>
    </div>
  );
}

/** How complete the week is: one line of numbers, then everybody who is missing, late or exempt. */
export function SubmissionFacts({ digest, onOpen }: SubmissionFactsProps) {
  const t = useTranslate();
  const { counts, promised } = digest;
  const kept = useUnitRate(digest.key.week, digest.key.unitId);
  const named = statusOrder.filter((status) => status !== 'submitted' && counts[status] > 0);
  return (
    <section className={classes.submission}>
      <p className={classes.numbers}>
        <span>
          {t('reports.handedIn')} <strong>{counts.submitted + counts.late}</strong>/{counts.due}
        </span>
        {counts.onTimeRate !== null && (
          <span>
            {t('reportFiles.onTimeRate')} <strong>{counts.onTimeRate}%</strong>
          </span>
        )}
        {kept && kept.rate !== null && (
          <span>
            {t('keeping.rate')}{' '}
            <strong>
              <KeepRate figure={kept} />
            </strong>
          </span>
        )}
        {promised.total > 0 && (
          <span>
            {t('reportFiles.promisedLast')} <strong>{promised.done}</strong>/{promised.total}
          </span>
        )}
      </p>
      <dl>
        {named.map((status) => (
          <Names key={status} digest={digest} status={status} onOpen={onOpen} />
        ))}
      </dl>
    </section>
  );
}
