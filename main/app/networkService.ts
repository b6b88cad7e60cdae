import { app } from 'electron';

/**
 * Chromium's network code runs in main instead of a process of its own: this app reaches no network
 * (security.ts refuses all but our scheme), and the process cost every start and memory for nothing.
 * Must run before `ready`. A Chromium that no longer knows the feature starts the process (0020).
 */
export function keepNetworkInMain(): void {
  const given = app.commandLine.getSwitchValue('enable-features');
  const features = given === '' ? [] : given.split(',');
  app.commandLine.appendSwitch(
    'enable-features',
    [...features, 'NetworkServiceInProcess2'].join(','),
  );
}
