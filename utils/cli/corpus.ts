import { UsageError } from './arguments.ts';
import { abstractCommand } from './corpus-abstract.ts';
import { buildCommand } from './corpus-build.ts';
import { checkCommand, reportCommand } from './corpus-report.ts';
import { runCommand } from './run.ts';

/* `npm run --silent corpus`: builds and looks into packs (docs/contract.md). */

const USAGE = `usage: npm run --silent corpus -- build INPUT... --out FILE [--name NAME] [--licence TEXT] [--data FOLDER]
       npm run --silent corpus -- abstract PAGE.html --address URL [--licence TEXT] [--data FOLDER] [--out FILE]
       npm run --silent corpus -- check FILE
       npm run --silent corpus -- report FILE`;

const COMMANDS: Readonly<Record<string, (given: readonly string[]) => unknown>> = {
  build: buildCommand,
  abstract: abstractCommand,
  check: checkCommand,
  report: reportCommand,
};

await runCommand('corpus', USAGE, async () => {
  const [name = '', ...given] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'say what to do' : `unknown command ${name}`);
  return command(given);
});
