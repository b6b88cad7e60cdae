import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { exitCodes } from '#main/commandLine/commandLine.ts';
import { readJson, writeJson } from './atomicJson.ts';
import { Call } from './calls.ts';
import type { CallResult } from './runCall.ts';

/**
 * A second start hands its call to the program that is running, which holds the open workspace, and
 * waits for a file with the result. The file's name is made by the one that waits; the one that
 * answers takes nothing but such a name, so no path travels with it.
 */
export const HandedCall = z.object({ call: Call, reply: z.string().regex(/^[0-9a-f]{32}$/) });
export type HandedCall = z.infer<typeof HandedCall>;

const Reply = z.union([
  z.object({ state: z.literal('running'), beat: z.number().int() }),
  z.object({
    state: z.literal('done'),
    code: z.number().int(),
    out: z.string(),
    error: z.string(),
  }),
]);

export interface Waiting {
  /** Milliseconds until the running program must have taken the call, and between signs of life. */
  readonly patience: number;
  readonly beat: number;
}

const waiting: Waiting = { patience: 15_000, beat: 1_000 };

export function newHandedCall(call: Call): HandedCall {
  return { call, reply: randomBytes(16).toString('hex') };
}

function replyPath(folder: string, reply: string): string {
  return join(folder, 'calls', `${reply}.json`);
}

/** Replies nobody came back for; the one program that answers removes them when it starts. */
export function clearReplies(folder: string): void {
  rmSync(join(folder, 'calls'), { recursive: true, force: true });
}

/** The running program's side: signs of life while it works, then the result. */
export async function answerHandedCall(
  folder: string,
  handed: HandedCall,
  work: () => Promise<CallResult>,
  { beat } = waiting,
): Promise<void> {
  const path = replyPath(folder, handed.reply);
  let count = 0;
  const show = (): void => {
    count += 1;
    writeJson(path, { state: 'running', beat: count });
  };
  show();
  const timer = setInterval(show, beat);
  try {
    writeJson(path, { state: 'done', ...(await work()) });
  } finally {
    clearInterval(timer);
  }
}

const silence: CallResult = {
  code: exitCodes.failed,
  out: '',
  error: '正在运行的掌团没有回应，没有确认写出了文件。请在窗口里再试一次，或先退出掌团。\n',
};

/** The second start's side: waits for the result as long as the other one shows that it works. */
export async function awaitReply(
  folder: string,
  { reply }: HandedCall,
  { patience, beat } = waiting,
): Promise<CallResult> {
  const path = replyPath(folder, reply);
  let lastBeat = 0;
  let silentSince = performance.now();
  while (performance.now() - silentSince < patience) {
    const parsed = Reply.safeParse(readJson(path));
    if (parsed.success && parsed.data.state === 'done') {
      rmSync(path, { force: true });
      const { code, out, error } = parsed.data;
      return { code, out, error };
    }
    if (parsed.success && parsed.data.state === 'running' && parsed.data.beat !== lastBeat) {
      lastBeat = parsed.data.beat;
      silentSince = performance.now();
    }
    await sleep(Math.min(100, beat));
  }
  return silence;
}
