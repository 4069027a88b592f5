import { say } from '../../utils/i18n/say.ts';

/** Why a card is shown, a click away. */
export function Why({ reasons }: { readonly reasons: readonly string[] }) {
  const told = [...new Set(reasons.filter((reason) => reason !== ''))];
  if (told.length === 0) return null;
  return (
    <details class="why">
      <summary>{say('whyThis')}</summary>
      {told.map((reason) => (
        <p>{reason}</p>
      ))}
      <p>{say('litWords')}</p>
    </details>
  );
}
