import type { WeekFigure } from '#shared/features/metrics/metricsModel.ts';
import type { RollUpLine, WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import { describeMetric } from './digestMetrics.ts';
import type { DigestLine, DigestSource, DigestUnit } from './digestsModel.ts';
import { homeOf, signalOf } from './lineSignals.ts';

/** A week before anybody chose anything; `rollUp` is already that of the unit. */
export interface SourceFacts {
  readonly unitId: string | null;
  readonly units: readonly DigestUnit[];
  readonly rollUp: WeekRollUp;
  /** The unit's metrics, each figure of its people counted once. */
  readonly metrics: readonly WeekFigure[];
}

function toLine(line: RollUpLine): DigestLine {
  const { id, section: from, text, due, ownerText, plan } = line;
  const home = homeOf(line);
  const signal = signalOf(line, home);
  return { id, from, home, signal, text, due, ownerName: plan?.ownerName ?? ownerText, plan };
}

/** Everything of a unit's week that may go up, each line weighed once. */
export function makeDigestSource({ unitId, units, rollUp, metrics }: SourceFacts): DigestSource {
  const stated = new Map(rollUp.metrics.map(({ code, figures }) => [code, figures]));
  const byPerson = Map.groupBy(rollUp.lines, ({ personId }) => personId);
  const { week, workspaceName, rows, counts, judgedAt, promised } = rollUp;
  return {
    ...{ week, unitId, workspaceName, rows, counts, judgedAt, promised },
    units: [...units],
    metrics: metrics.map((figure) => describeMetric(figure, stated.get(figure.code) ?? [])),
    people: [...byPerson].map(([personId, lines]) => ({
      personId,
      name: lines[0]?.name ?? '',
      lines: lines.map(toLine),
    })),
  };
}
