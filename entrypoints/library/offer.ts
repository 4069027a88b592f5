import type { Desk } from './desk.ts';

/** Offers bytes or text for saving under a name: the browser is asked at once, and a link stays for another try. */
export function offerFile(desk: Desk, name: string, what: BlobPart, type: string): void {
  const file = new Blob([what], { type });
  const before = desk.view().offer;
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  desk.set({ offer: { name, address, size: file.size } });
  if (before) URL.revokeObjectURL(before.address);
}
