import { prepareStarts, withPainted } from '../starts.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const described = {
  name: 'start',
  what: "From spawning Electron to the frame in which the page's main area names a person of the decade workspace, on a profile that has been used before.",
  floor: 'the same to the frame with the one line of a bare window.',
  promise: 1.55,
};

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureStart({ decade, folder, runs = 7, say }) {
  const { ours, bare } = prepareStarts(folder, decade());
  const time = (start) => () => withPainted(start, ({ milliseconds }) => milliseconds);
  const works = { ours: time(ours), floor: time(bare) };
  say('warming up');
  await takeTurns(1, works);
  say(`${runs} starts each`);
  return [summarize(described, await takeTurns(runs, works))];
}
