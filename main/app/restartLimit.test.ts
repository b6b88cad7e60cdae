import { describe, expect, it } from 'vitest';
import { createRestartLimit } from './restartLimit.ts';

describe('starting a process again', () => {
  it('ends when it dies six times within a minute', () => {
    const mayRestart = createRestartLimit();
    const answers = [0, 10, 20, 30, 40, 50].map(mayRestart);
    expect(answers).toEqual([true, true, true, true, true, false]);
  });

  it('goes on for ever when deaths are rare', () => {
    const mayRestart = createRestartLimit();
    const answers = Array.from({ length: 50 }, (_, death) => mayRestart(death * 20_000));
    expect(answers).not.toContain(false);
  });
});
