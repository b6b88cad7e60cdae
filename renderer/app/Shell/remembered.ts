type Remembered = 'lastPage' | 'navigation';

const prefix = 'crewbook.shell.';

/** Small choices of this computer that may be lost without harm. */
export function readRemembered(name: Remembered): string | null {
  return localStorage.getItem(prefix + name);
}

/** Before the first render: open where the user was last time. */
export function restoreLastPage(): void {
  const last = readRemembered('lastPage');
  if (last && window.location.hash === '') window.location.hash = last;
}

export function remember(name: Remembered, value: string): void {
  localStorage.setItem(prefix + name, value);
}
