import type { ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import {
  type ChartFormat,
  type ChartPaper,
  chartFormats,
  chartPapers,
  papersOf,
} from '#shared/features/org/chartExportModel.ts';
import { type ChartLayout, usualFields } from '#shared/features/org/orgChartChoices.ts';
import { UsageError, type Verb, type VerbInput } from './commandLine.ts';
import { exportThroughDoor, requireTarget } from './exportThroughDoor.ts';
import { requireDay } from './readInput.ts';

const layoutNames = {
  compact: 'compact',
  'top-down': 'down',
  'left-right': 'right',
} as const satisfies Readonly<Record<string, ChartLayout>>;
const scales = ['1', '2', '3', '4'] as const;

/** One of the words an option takes; undefined when it is left out. */
function chooseWord<Word extends string>(
  input: VerbInput,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const given = input.options[name];
  if (given === undefined) return undefined;
  const word = words.find((known) => known === given);
  if (word === undefined) throw new UsageError(`--${name} is one of: ${words.join(' ')}`);
  return word;
}

/** The format has no use for the option: a call that means something else than it gets. */
function refuseOption(name: string, format: string): UsageError {
  return new UsageError(`--${name} is not for .${format}`);
}

function choosePaper(input: VerbInput, format: ChartFormat): ChartPaper | undefined {
  const paper = chooseWord(input, 'paper', chartPapers);
  const papers = papersOf[format];
  if (paper === undefined || papers.includes(paper)) return paper;
  if (papers.length === 0) throw refuseOption('paper', format);
  throw new UsageError(`--paper of .${format} is one of: ${papers.join(' ')}`);
}

/** Pixels there are in pictures of dots only. */
function chooseScale(input: VerbInput, format: ChartFormat): number | undefined {
  const scale = chooseWord(input, 'scale', scales);
  if (scale !== undefined && format !== 'png') throw refuseOption('scale', format);
  return scale === undefined ? undefined : Number(scale);
}

/** A table and an outline have no branches to lay out; what is as wide as a phone has one way. */
function chooseLayout(
  input: VerbInput,
  format: ChartFormat,
  paper: ChartPaper | undefined,
): ChartLayout {
  const names = Object.keys(layoutNames) as (keyof typeof layoutNames)[];
  const layout = chooseWord(input, 'layout', names);
  if (layout !== undefined && (format === 'xlsx' || format === 'txt')) {
    throw refuseOption('layout', format);
  }
  if (layout !== undefined && layout !== 'compact' && paper === 'long') {
    throw new UsageError('--paper long is always --layout compact');
  }
  return layoutNames[layout ?? 'compact'];
}

/** `export org`: the chart of one day, today when left out. */
export function createChartVerb(files: ProgramFiles): Verb {
  return {
    usage: `export org --workspace FILE [--as-of DATE] [--layout compact|top-down|left-right] [--paper ${chartPapers.join('|')}] [--scale 1-4] --out FILE.${chartFormats.join('|')}
    --paper: ${papersOf.pdf.join(' ')} for pdf, ${papersOf.png.join(' ')} for png; --scale for png; --layout not for xlsx and txt`,
    options: ['workspace', 'as-of', 'layout', 'paper', 'scale', 'out'],
    run: async (input) => {
      const target = requireTarget(input, chartFormats);
      const { format } = target;
      const paper = choosePaper(input, format);
      const scale = chooseScale(input, format);
      const drawing = {
        ...(input.options['as-of'] === undefined ? {} : { asOf: requireDay(input, 'as-of') }),
        ...(paper === undefined ? {} : { paper }),
        ...(scale === undefined ? {} : { scale }),
        layout: chooseLayout(input, format, paper),
        by: 'position',
        fields: usualFields,
        collapsed: [],
        language: 'zh-CN',
      };
      return exportThroughDoor(input, target, { name: 'org.exportChart', input: drawing, files });
    },
  };
}
