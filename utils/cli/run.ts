import { PackError } from '../record/index/pack-error.ts';
import { UsageError } from './arguments.ts';

/** A file that can't be read or written: exit 1, with a line that says which and why. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/**
 * Runs a command: what it returns goes to standard output as one JSON document. Wrong use ends with exit 2, a file or pack that
 * can't be used with exit 1, each with one line on standard error.
 */
export async function runCommand(name: string, usage: string, command: () => Promise<unknown>): Promise<void> {
  try {
    process.stdout.write(`${JSON.stringify(await command(), null, 2)}\n`);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${name}: ${oneLine(error.message)}\n${usage}\n`);
      process.exitCode = 2;
    } else if (error instanceof PackError || error instanceof FileError) {
      process.stderr.write(`${name}: ${oneLine(error.message)}\n`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

/** Why a file can't be had, as a person would say it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? oneLine(message || 'the reason is unknown');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is no folder',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be changed',
  ENOSPC: 'the disk is full',
};

/** A message on one line, whatever stood in it. */
export const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim();
