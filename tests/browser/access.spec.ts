import { launch } from './support/launch.ts';
import { startSites } from './support/server.ts';
import { expect, test } from './support/test.ts';

/** What a reader takes away in the browser's own settings; an own page may do so in Firefox alone. */
const TAKEN = ['*://tass.com/*'];

// Chromium lets nobody but its user take away the access that a manifest requires.
test('the popup says that access to a site was taken away, and offers to ask for it', {
  tag: '@firefox',
}, async ({ family }) => {
  // A browser of its own: the others' tests need the access.
  const sites = await startSites();
  const running = await launch({ family, sites });
  const popup = await running.openOwnPage('popup.html');
  await popup.locator('main.popup').waitFor();
  const offer = popup.getByRole('button', { name: 'Give access' });
  await expect(offer).toHaveCount(0);
  const taken = await popup.evaluate(
    (origins) =>
      (
        globalThis as unknown as { browser: { permissions: { remove(asked: object): Promise<boolean> } } }
      ).browser.permissions.remove({ origins }),
    TAKEN,
  );
  expect(taken).toBe(true);
  await running.leave(popup);
  const again = await running.openOwnPage('popup.html');
  await again.locator('main.popup').waitFor();
  await expect(again.getByRole('button', { name: 'Give access' })).toBeVisible();
  await running.leave(again);
  await running.close();
  await sites.close();
});
