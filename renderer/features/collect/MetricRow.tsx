import { memo } from 'react';
import { MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage } from '#renderer/lib/language.tsx';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { formatChange, formatFigure } from '#shared/features/reports/formatFigure.ts';
import { changeOf, toneOf } from '#shared/features/reports/metricRules.ts';
import { entryId, type ReviewMetric } from '#shared/features/reports/reviewModel.ts';
import { useCollect } from './collectContext.ts';
import { LineEditor } from './LineEditor.tsx';
import { LineMenu } from './LineMenu.tsx';
import classes from './MetricRow.module.css';
import { UnsureNote } from './UnsureNote.tsx';

interface MetricRowProps {
  readonly metric: ReviewMetric;
  /** The words of the paste it was read from; editing them changes the figure. */
  readonly words: string;
  readonly caret: number | null;
}

const columns = 7;

function Blank() {
  return <span className={classes.blank}>–</span>;
}

function useFigures({ value }: ReviewMetric) {
  const language = useLanguage();
  const { code } = value;
  const figure = (amount: number | undefined) =>
    amount === undefined ? <Blank /> : formatFigure(code, amount, language);
  const filled = {
    target: null,
    rate: null,
    previous: null,
    delta: null,
    wow: null,
    ...value,
  };
  const change = changeOf(filled, filled.previous);
  return {
    value: figure(value.value),
    target: figure(value.target),
    rate: value.rate === undefined ? <Blank /> : `${value.rate}%`,
    previous: figure(value.previous),
    change: change === null ? <Blank /> : formatChange(change, language),
    tone: toneOf(kpiDictionary[code].direction, change),
  };
}

/** One figure of the data section; a row of its own below says why it is unsure. */
export const MetricRow = memo(function MetricRow({ metric, words, caret }: MetricRowProps) {
  const { focus } = useCollect();
  const id = entryId(metric);
  const figures = useFigures(metric);
  if (caret !== null) {
    return (
      <tr className={classes.row} data-entry={id}>
        <td colSpan={columns}>
          <LineEditor id={id} text={words} caret={Math.min(caret, words.length)} />
        </td>
      </tr>
    );
  }
  return (
    <>
      <tr className={classes.row} data-entry={id} data-unsure={!metric.certain || undefined}>
        <th scope="row">
          <button
            type="button"
            className={classes.name}
            data-line={id}
            data-stop={!metric.certain || undefined}
            data-source={metric.spans[0]?.line}
            tabIndex={metric.certain ? -1 : 0}
            onDoubleClick={() => focus({ id, caret: words.length })}
          >
            <MetricName code={metric.value.code} />
          </button>
        </th>
        <td className={classes.value} title={words}>
          {figures.value}
        </td>
        <td>{figures.target}</td>
        <td>{figures.rate}</td>
        <td>{figures.previous}</td>
        <td data-tone={figures.tone}>{figures.change}</td>
        <td className={classes.acts}>
          <LineMenu id={id} section="data" />
        </td>
      </tr>
      {!metric.certain && (
        <tr className={classes.note} data-unsure>
          <td colSpan={columns}>
            <UnsureNote id={id} reason={metric.reason} names={[]} />
          </td>
        </tr>
      )}
    </>
  );
});
