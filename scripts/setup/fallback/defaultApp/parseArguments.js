/**
 * @param {readonly string[]} args what follows the executable
 * @returns {{modules: string[], target: string | undefined}} modules to load first, and the
 *   application: the first argument that is no switch; what follows belongs to the application
 */
export function parseArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '-r' || argument === '--require') {
      index += 1;
      if (args[index] !== undefined) modules.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { modules, target: argument };
    }
  }
  return { modules, target: undefined };
}
