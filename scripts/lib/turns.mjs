/**
 * Lets several pieces of work that run at once speak on one terminal: the first is heard live,
 * each other one whole, once all before it have ended.
 * @param {(chunk: string | Uint8Array) => void} write
 */
export function createTurns(write) {
  /** @type {{held: (string | Uint8Array)[], hasEnded: boolean}[]} */
  const speakers = [];
  const passOn = () => {
    while (speakers.length > 0) {
      const [{ held, hasEnded }] = speakers;
      for (const chunk of held.splice(0)) write(chunk);
      if (!hasEnded) return;
      speakers.shift();
    }
  };
  return {
    /** The next in the order of speaking. */
    add() {
      const speaker = { held: [], hasEnded: false };
      speakers.push(speaker);
      return {
        say: (chunk) => {
          speaker.held.push(chunk);
          passOn();
        },
        end: () => {
          speaker.hasEnded = true;
          passOn();
        },
      };
    },
  };
}
