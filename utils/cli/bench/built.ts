import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the extension for readers, Chromium, as it is now, and gives its folder: what an earlier build weighed tells nothing. */
export function buildForChromium(): string {
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed: see above.');
  return join(ROOT, '.output/chrome-mv3');
}
