import type { BackgroundAsks } from '../../utils/messages/contract.ts';
import { cardKey, loadSettings, saveSettings, silence } from '../../utils/store/settings.ts';

/** Remembers that the reader wants a card, or all of its kind, no more; the popup takes it back. */
export async function silenceCard({ page, card, kind }: BackgroundAsks['silence']['ask']): Promise<boolean> {
  const settings = await loadSettings();
  await saveSettings(silence(settings, card === null ? { kind } : { card: cardKey(page, card) }));
  return true;
}
