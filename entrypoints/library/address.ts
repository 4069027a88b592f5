import { hashOf, type Place, placeOf } from '../../components/library/address.ts';
import { sayView } from '../../components/library/view-head.tsx';
import { say } from '../../utils/i18n/say.ts';
import { type Desk, forgetTold } from './desk.ts';

/** Shows what the address names, now and whenever it changes: by a link, or by back and forward. */
export function followAddress(desk: Desk): void {
  window.addEventListener('hashchange', () => {
    const place = placeOf(location.hash);
    const { arrival, outcomes } = desk.view();
    // Who goes elsewhere has read what became of the files, and what was done; what can be taken back stays.
    if (place.view !== desk.view().place.view) {
      if (outcomes.length > 0 && !arrival) desk.set({ outcomes: [] });
      forgetTold(desk);
    }
    show(desk, place);
  });
  show(desk, placeOf(location.hash));
}

/** Goes to a place; `replace` leaves no step in the history, as while typing. */
export function goTo(desk: Desk, place: Place, replace = false): void {
  const hash = hashOf(place);
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  show(desk, place);
}

function show(desk: Desk, place: Place): void {
  if (place.view !== desk.view().place.view) window.scrollTo(0, 0);
  document.title = say('libraryTitle', sayView(place.view));
  desk.set({ place });
}
