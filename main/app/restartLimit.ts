const limit = 5;
const windowMilliseconds = 60_000;

/**
 * Decides whether a process that ended by itself is started once more. One that dies six times in a
 * minute dies of its start, and starting it again would only keep the machine busy.
 */
export function createRestartLimit(): (nowMilliseconds: number) => boolean {
  let deaths: number[] = [];
  return (now) => {
    deaths = [...deaths.filter((at) => now - at < windowMilliseconds), now];
    return deaths.length <= limit;
  };
}
