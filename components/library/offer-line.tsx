import { say } from '../../utils/i18n/say.ts';
import { saySize } from './say-facts.ts';
import type { Offer } from './view.ts';

type Props = { readonly offer: Offer | null; readonly name: string };

/** The file that was last offered for saving, if it is the one of this name: the browser may have been told not to take it. */
export const OfferLine = ({ offer, name }: Props) => (
  <p class="offer quiet small" role="status">
    {offer?.name === name && (
      <>
        {say('offered')}{' '}
        <a href={offer.address} download={offer.name}>
          {offer.name}
        </a>{' '}
        ({saySize(offer.size)})
      </>
    )}
  </p>
);
