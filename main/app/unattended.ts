import { app } from 'electron';
import { exitCodes } from '#main/commandLine/commandLine.ts';
import { systemClock } from '#main/core/clock.ts';
import { weekOfDate } from '#shared/lib/isoWeek.ts';
import { runCallIn } from './answerStart.ts';
import { type Call, readCall } from './calls.ts';
import { awaitReply, clearReplies, newHandedCall } from './handOver.ts';
import { dataFolder } from './paths.ts';
import type { CallResult } from './runCall.ts';
import { runOnlyApp } from './runOnlyApp.ts';
import { findAppWindow } from './window.ts';

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    // A program without a console has nowhere to write to; the exit code still tells.
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}

async function endWith({ code, out, error }: CallResult): Promise<void> {
  await write(process.stdout, out);
  await write(process.stderr, error);
  app.exit(code);
}

/** The only start: no window unless somebody opens the app meanwhile, and then the end. */
async function runAlone(call: Call): Promise<void> {
  clearReplies(dataFolder());
  const running = await runOnlyApp({ hasWindow: false });
  const result = await runCallIn(running, call);
  if (findAppWindow()) return;
  await running.store.order('close', null).catch(() => undefined);
  running.store.stop();
  await endWith(result);
}

/** The whole life of a program that was started with a verb, alone or beside a running one. */
export async function startUnattended(args: readonly string[]): Promise<void> {
  const currentWeek = weekOfDate(systemClock.today());
  const asked = readCall({ args, folder: process.cwd(), currentWeek });
  if (asked.kind !== 'call') {
    const error = asked.kind === 'usage' ? asked.text : '';
    return endWith({ code: exitCodes.usage, out: '', error });
  }
  const handed = newHandedCall(asked.call);
  if (app.requestSingleInstanceLock(handed)) return runAlone(asked.call);
  return endWith(await awaitReply(dataFolder(), handed));
}
