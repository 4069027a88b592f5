import type { Page } from '@playwright/test';

/** A file that the extension offered for saving, or that a test gives it. */
export type File = { readonly name: string; readonly bytes: Buffer };

type Caught = { readonly name: string; readonly base64: string };
declare const caught: Promise<Caught>;

/**
 * Presses something in a page of the extension's own that saves a file, and gives the file. It is caught where the page hands it to the
 * browser: of downloads from such pages the driver of Firefox tells nothing.
 */
export async function savedBy(own: Page, press: () => Promise<void>): Promise<File> {
  await own.evaluate(() => {
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (object: Blob) => {
      const address = create.call(URL, object);
      blobs.set(address, object);
      return address;
    };
    const saved = new Promise<Caught>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        const blob = blobs.get(this.href);
        click.call(this);
        if (!blob) return;
        URL.createObjectURL = create;
        HTMLAnchorElement.prototype.click = click;
        const reader = new FileReader();
        reader.onload = () => resolve({ name: this.download, base64: String(reader.result).replace(/^[^,]*,/, '') });
        reader.readAsDataURL(blob);
      };
    });
    Object.assign(globalThis, { caught: saved });
  });
  await press();
  const { name, base64 } = await own.evaluate(() => caught);
  return { name, bytes: Buffer.from(base64, 'base64') };
}

/** Gives files to the picker of a page of the extension's own. */
export const giveFiles = (own: Page, files: readonly File[]): Promise<void> =>
  own
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })));
