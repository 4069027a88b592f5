import { CHANGES, type Checks, MOVES, type PageAsks, type PanelAsks } from './contract.ts';
import { isEither, isFlag, isList, isOneOf, isShape, isText } from './shape.ts';

/** What a content script makes sure of before it answers. */
export const PAGE_CHECKS: Checks<PageAsks> = {
  whatIsThis: isShape({}),
  go: isShape({ to: isOneOf(MOVES) }),
  lookAgain: isShape({}),
  repaint: isShape({}),
  highlight: isShape({}),
  keepPage: isShape({ keep: isFlag }),
  cardsHere: isShape({}),
  show: isEither(isShape({ card: isText }), isShape({ highlight: isText })),
};

/** What a page of the extension makes sure of before it answers. */
export const PANEL_CHECKS: Checks<PanelAsks> = {
  hasChanged: isShape({ what: isList(isOneOf(CHANGES), CHANGES.length) }),
};
