export const printSwitch = '--print-request=';

/** The request file Electron was started for, or undefined when it was started as the app. */
export function findPrintRequest(args: readonly string[]): string | undefined {
  return args.find((arg) => arg.startsWith(printSwitch))?.slice(printSwitch.length);
}
