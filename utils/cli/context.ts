import { readFileSync } from 'node:fs';
import { contextCommand } from './context-command.ts';
import { runCommand } from './run.ts';

/* `npm run --silent context`: what the record has to say to one page (docs/contract.md). */

const USAGE =
  'usage: npm run --silent context -- PAGE.html|- --address URL [--pack FILE]... [--no-bundle] [--only KEY,...]';

await runCommand('context', USAGE, async () => contextCommand(process.argv.slice(2), () => readFileSync(0, 'utf8')));
