import { resolve } from 'node:path';

/** Wrong use of a command: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What an option takes: nothing, one value, or a value each time it is given. */
export type OptionKind = 'flag' | 'value' | 'values';

/** Arguments of a command: what stands alone, and options by name. */
export type Arguments = {
  readonly alone: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | null;
  values(name: string): readonly string[];
};

/** Sorts arguments into options and what stands alone; throws a `UsageError` for an unknown option or a missing value. */
export function parseArguments(given: readonly string[], options: Readonly<Record<string, OptionKind>>): Arguments {
  const alone: string[] = [];
  const found = new Map<string, string[]>();
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] ?? '';
    if (!argument.startsWith('--')) {
      alone.push(argument);
      continue;
    }
    const [name = '', ...rest] = argument.slice(2).split('=');
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!kind) throw new UsageError(`unknown option --${name}`);
    const inline = rest.length > 0 ? rest.join('=') : null;
    if (kind === 'flag') {
      if (inline !== null) throw new UsageError(`--${name} takes no value`);
      found.set(name, []);
      continue;
    }
    const value = inline ?? given[++at];
    if (value === undefined || (inline === null && value.startsWith('--'))) {
      throw new UsageError(`--${name} needs a value`);
    }
    if (kind === 'value' && found.has(name)) throw new UsageError(`--${name} is given twice`);
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return {
    alone,
    flag: (name) => found.has(name),
    value: (name) => found.get(name)?.[0] ?? null,
    values: (name) => found.get(name) ?? [],
  };
}

/** A path as the caller means it: npm runs commands in the package's folder and tells the caller's in `INIT_CWD`. */
export const callersPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
