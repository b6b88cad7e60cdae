import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} ProcessFacts
 * @property {number} parent process id
 * @property {number} ticks of processor time used so far, a hundredth of a second each
 */

/** @returns {Map<number, ProcessFacts>} every process of this Linux by its id */
function listProcesses() {
  const facts = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold anything, brackets included.
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      facts.set(Number(name), {
        parent: Number(fields[1]),
        ticks: Number(fields[11]) + Number(fields[12]),
      });
    } catch {
      // It ended while the list was read.
    }
  }
  return facts;
}

/** @param {number} root @returns {Map<number, ProcessFacts>} the process and all below it */
function listTree(root) {
  const all = listProcesses();
  const isBelow = (id) => id === root || (all.has(id) && isBelow(all.get(id).parent));
  return new Map([...all].filter(([id]) => isBelow(id)));
}

/** @param {number} root @returns {number} processor time of the process and all below it, in ms */
export function readProcessorTime(root) {
  return 10 * [...listTree(root).values()].reduce((sum, { ticks }) => sum + ticks, 0);
}

/**
 * Memory that would be free without these processes: what several share counts for each in part.
 * @param {number} root
 * @returns {number} MB of the process and all below it
 */
export function readMemory(root) {
  const kilobytes = [...listTree(root).keys()].map((id) => {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)[1]);
  });
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}
