import type { ProgramFiles } from '#main/jobs/exportWithoutApp.ts';
import { chartFormats, chartPapers } from '#shared/features/org/chartExportModel.ts';
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

/** `export org`: the chart of one day, today when left out. */
export function createChartVerb(files: ProgramFiles): Verb {
  return {
    usage: `export org --workspace FILE [--as-of DATE] [--layout compact|top-down|left-right] [--paper ${chartPapers.join('|')}] [--scale 1-4] --out FILE.${chartFormats.join('|')}`,
    options: ['workspace', 'as-of', 'layout', 'paper', 'scale', 'out'],
    run: async (input) => {
      const target = requireTarget(input, chartFormats);
      const layouts = Object.keys(layoutNames) as (keyof typeof layoutNames)[];
      const layout = chooseWord(input, 'layout', layouts) ?? 'compact';
      const paper = chooseWord(input, 'paper', chartPapers);
      const scale = chooseWord(input, 'scale', scales);
      const drawing = {
        ...(input.options['as-of'] === undefined ? {} : { asOf: requireDay(input, 'as-of') }),
        ...(paper === undefined ? {} : { paper }),
        ...(scale === undefined ? {} : { scale: Number(scale) }),
        layout: layoutNames[layout],
        by: 'position',
        fields: usualFields,
        collapsed: [],
        language: 'zh-CN',
      };
      return exportThroughDoor(input, target, { name: 'org.exportChart', input: drawing, files });
    },
  };
}
