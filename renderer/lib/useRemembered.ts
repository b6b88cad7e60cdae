import { useState } from 'react';

const prefix = 'crewbook.page.';

/** A small choice of a page that this computer remembers and that may be lost without harm. */
export function readRemembered<Value>(key: string, initial: Value): Value {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return initial;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return initial;
  }
}

/** For choices that change many times a second and draw nothing by themselves. */
export function remember<Value>(key: string, value: Value): void {
  localStorage.setItem(prefix + key, JSON.stringify(value));
}

/** As `readRemembered`, as a state that is remembered whenever it changes. */
export function useRemembered<Value>(key: string, initial: Value) {
  const [value, setValue] = useState(() => readRemembered(key, initial));
  const change = (next: Value): void => {
    remember(key, next);
    setValue(next);
  };
  return [value, change] as const;
}
