import type { ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import {
  type ChartFormat,
  type ChartPaper,
  chartFormats,
  chartPapers,
  type PaperTurn,
  papersOf,
  paperTurns,
} from '#shared/features/org/chartExportModel.ts';
import {
  type ChartField,
  type ChartGrouping,
  type ChartLayout,
  chartFields,
  chartGroupings,
  usualFields,
} from '#shared/features/org/orgChartChoices.ts';
import { UsageError, type Verb, type VerbInput } from './commandLine.ts';
import { exportThroughDoor, requireTarget } from './exportThroughDoor.ts';
import { requireDay } from './readInput.ts';

const layoutNames = {
  compact: 'compact',
  'top-down': 'down',
  'left-right': 'right',
} as const satisfies Readonly<Record<string, ChartLayout>>;
const scales = ['1', '2', '3', '4'] as const;
/** What says how boxes are drawn means nothing where there are rows. */
const drawnOnly = ['layout', 'by', 'fields'] as const;

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

/** Only sheets of paper can be turned. */
function chooseTurn(
  input: VerbInput,
  format: ChartFormat,
  paper: ChartPaper | undefined,
): PaperTurn | undefined {
  const turn = chooseWord(input, 'turn', paperTurns);
  if (turn === undefined) return undefined;
  if (format !== 'pdf') throw refuseOption('turn', format);
  if (paper !== 'a4' && paper !== 'a3') throw new UsageError('--turn goes with --paper a4 or a3');
  return turn;
}

/** What is as wide as a phone is laid out in one way. */
function chooseLayout(input: VerbInput, paper: ChartPaper | undefined): ChartLayout {
  const names = Object.keys(layoutNames) as (keyof typeof layoutNames)[];
  const layout = chooseWord(input, 'layout', names);
  if (layout !== undefined && layout !== 'compact' && paper === 'long') {
    throw new UsageError('--paper long is always --layout compact');
  }
  return layoutNames[layout ?? 'compact'];
}

/** Words parted by commas; the usual ones when left out. */
function chooseFields(
  input: VerbInput,
  format: ChartFormat,
  by: ChartGrouping,
): readonly ChartField[] {
  const given = input.options.fields;
  if (given === undefined) return usualFields;
  const words = given.split(',').filter((word) => word !== '');
  const fields = chartFields.filter((field) => words.includes(field));
  if (words.some((word) => !fields.some((field) => field === word))) {
    throw new UsageError(`--fields are some of: ${chartFields.join(',')}`);
  }
  if (fields.includes('photo') && format === 'pptx') throw refuseOption('fields photo', format);
  if (fields.includes('members') && by !== 'unit') {
    throw new UsageError('--fields members goes with --by unit');
  }
  return fields;
}

/** How the boxes of a drawing look. */
function chooseDrawing(input: VerbInput, format: ChartFormat, paper: ChartPaper | undefined) {
  const isDrawn = format !== 'xlsx' && format !== 'txt';
  const unused = drawnOnly.find((name) => !isDrawn && input.options[name] !== undefined);
  if (unused !== undefined) throw refuseOption(unused, format);
  const by = chooseWord(input, 'by', chartGroupings) ?? 'position';
  return { layout: chooseLayout(input, paper), by, fields: chooseFields(input, format, by) };
}

const usage = `export org --workspace FILE [--as-of DATE] [--layout ${Object.keys(layoutNames).join('|')}] [--by ${chartGroupings.join('|')}] [--fields ${chartFields.join(',')}] [--paper ${chartPapers.join('|')}] [--turn ${paperTurns.join('|')}] [--scale 1-4] --out FILE.${chartFormats.join('|')}
    --paper: ${papersOf.pdf.join(' ')} for pdf, ${papersOf.png.join(' ')} for png; --turn for pdf on a4 or a3; --scale for png; --layout, --by and --fields not for xlsx and txt`;

/** `export org`: the chart of one day, today when left out. */
export function createChartVerb(files: ProgramFiles): Verb {
  return {
    usage,
    options: ['workspace', 'as-of', ...drawnOnly, 'paper', 'turn', 'scale', 'out'],
    run: async (input) => {
      const target = requireTarget(input, chartFormats);
      const { format } = target;
      const paper = choosePaper(input, format);
      const asOf = input.options['as-of'] === undefined ? undefined : requireDay(input, 'as-of');
      const chart = {
        ...chooseDrawing(input, format, paper),
        ...{ asOf, paper, turn: chooseTurn(input, format, paper) },
        scale: chooseScale(input, format),
        collapsed: [],
        language: 'zh-CN',
      };
      return exportThroughDoor(input, target, { name: 'org.exportChart', input: chart, files });
    },
  };
}
