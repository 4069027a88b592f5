import { say } from '../../utils/i18n/say.ts';
import type { View } from './address.ts';
import { ViewHead } from './view-head.tsx';

type Why = { readonly why: 'loading' | 'failed' };

/** In place of what isn't there: that it comes, or that it couldn't be had. */
export const Absent = ({ why }: Why) => (
  <p class={`absent ${why}`} role={why === 'failed' ? 'alert' : undefined}>
    {say(why === 'failed' ? 'libraryFailed' : 'libraryLoading')}
  </p>
);

/** A whole view of which nothing is there. */
export const AbsentView = ({ view, why }: Why & { readonly view: View }) => (
  <>
    <ViewHead view={view} />
    <Absent why={why} />
  </>
);
