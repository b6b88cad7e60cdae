import { useState } from 'react';

const prefix = 'crewbook.page.';

function read<Value>(key: string, initial: Value): Value {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return initial;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return initial;
  }
}

/** A small choice of a page that this computer remembers and that may be lost without harm. */
export function useRemembered<Value>(key: string, initial: Value) {
  const [value, setValue] = useState(() => read(key, initial));
  const change = (next: Value): void => {
    localStorage.setItem(prefix + key, JSON.stringify(next));
    setValue(next);
  };
  return [value, change] as const;
}
