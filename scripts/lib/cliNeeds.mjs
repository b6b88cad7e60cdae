/**
 * PDF and PNG are drawn by Electron, and so is the chart in a Word file; everything else the
 * command line does in plain Node.
 * @param {readonly string[]} args of the command line
 */
export function needsElectron(args) {
  if (args[0] === 'friday') return true;
  const at = args.findIndex((argument) => argument === '--out' || argument.startsWith('--out='));
  if (at < 0) return false;
  const file = args[at] === '--out' ? args[at + 1] : args[at]?.slice('--out='.length);
  const drawn = args[1] === 'org' ? /\.(pdf|png|docx)$/i : /\.(pdf|png)$/i;
  return drawn.test(file ?? '');
}
