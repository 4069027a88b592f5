import { type Checks, MOVES, type PageAsks } from './contract.ts';
import { isOneOf, isShape } from './shape.ts';

/** What a content script makes sure of before it answers. */
export const PAGE_CHECKS: Checks<PageAsks> = {
  whatIsThis: isShape({}),
  go: isShape({ to: isOneOf(MOVES) }),
  lookAgain: isShape({}),
};
