import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import type { PackId } from '../../utils/record/model/kept.ts';
import { packBytes, removePack, switchPack } from '../../utils/store/packs.ts';
import { type Desk, tell } from './desk.ts';
import type { Loading } from './load.ts';
import { offerFile } from './offer.ts';

/** Makes a pack part of the record, or no part of it: everywhere at once. */
export async function turnPack(desk: Desk, loading: Loading, id: PackId, on: boolean): Promise<void> {
  const stored = await switchPack(id, on);
  if (!stored.done) tell(desk, say('cantSwitch'));
  await tellRecord(loading);
}

/** Offers a pack's file, byte for byte as it was imported. */
export async function exportPack(desk: Desk, id: PackId): Promise<void> {
  const pack = packOf(desk, id);
  const bytes = await packBytes(id).catch(() => null);
  if (!pack || !bytes) return tell(desk, say('cantExport'));
  offerFile(desk, pack.file, bytes as BlobPart, 'application/octet-stream');
}

/** Removes a pack. What the reader made stays. */
export async function dropPack(desk: Desk, loading: Loading, id: PackId): Promise<void> {
  const pack = packOf(desk, id);
  const stored = await removePack(id);
  tell(desk, stored.done ? say('packRemoved', pack?.name ?? '') : say('cantRemove'));
  await tellRecord(loading);
}

/** Lets everybody know that the record is another, and looks at it anew here. */
export async function tellRecord(loading: Loading): Promise<void> {
  await ask('changed', { what: ['record'] });
  await Promise.all([loading.packs(), loading.storage()]);
}

function packOf(desk: Desk, id: PackId) {
  const { packs } = desk.view();
  return typeof packs === 'string' ? undefined : packs.find((pack) => pack.id === id);
}
