/** Places that a command gave with its call, by the work it is for: nobody is asked about them. */
const places = new Map<string, string>();

/** Runs `work` with a place for what it writes under this token. */
export async function withPlace<Result>(
  workToken: string,
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  places.set(workToken, path);
  try {
    return await work();
  } finally {
    places.delete(workToken);
  }
}

export function placeOf(workToken: string): string | undefined {
  return places.get(workToken);
}
