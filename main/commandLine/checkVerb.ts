import { requireOption, type Verb, VerbFailure } from './commandLine.ts';
import { withWorkspace } from './withWorkspace.ts';

/** `check --workspace F`: structure, references and every row's hash; prints `{ok, problems, counts}`. */
export const checkVerb: Verb = {
  usage: 'check --workspace FILE',
  options: ['workspace'],
  run: async (input) => {
    const result = await withWorkspace(requireOption(input, 'workspace'), async ({ backend }) =>
      backend.check(),
    );
    const json = JSON.stringify(result, null, 2);
    if (!result.ok) {
      throw Object.assign(new VerbFailure(`${result.problems.length} problems found`), {
        stdout: json,
      });
    }
    return json;
  },
};
