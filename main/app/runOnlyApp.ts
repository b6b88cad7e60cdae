import { app } from 'electron';
import { type RunningApp, startApp } from './startApp.ts';
import { findAppWindow } from './window.ts';

/** Whether a start names a verb; what it says exactly is read only then, for that takes time. */
export function namesCall(args: readonly string[]): boolean {
  return args.includes('friday') || args.includes('export');
}

function showWindow(running: RunningApp): void {
  const window = findAppWindow();
  if (!window) {
    running.openWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** A second start is a call handed over, or somebody who opens the app once more. */
async function receiveStart(started: Promise<RunningApp>, data: unknown): Promise<void> {
  const running = await started;
  const isPlain = typeof data !== 'object' || data === null || Object.keys(data).length === 0;
  if (isPlain) {
    showWindow(running);
    return;
  }
  const { answerStart } = await import('./answerStart.ts');
  await answerStart(running, data);
}

/** The one program of this data folder: with its window, or without any until somebody opens it. */
export function runOnlyApp(start: { readonly hasWindow: boolean }): Promise<RunningApp> {
  const started = app.whenReady().then(() => startApp(start));
  app.on('second-instance', (_event, _args, _folder, data) => {
    void receiveStart(started, data);
  });
  let hadWindow = start.hasWindow;
  app.on('browser-window-created', () => {
    hadWindow ||= findAppWindow() !== undefined;
  });
  // Pages are laid out in hidden windows: their end is the program's only after a window of its own.
  app.on('window-all-closed', () => {
    if (hadWindow) app.quit();
  });
  return started;
}
