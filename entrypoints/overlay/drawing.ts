import type { OverlayView } from '../../components/overlay/view.ts';

/** What is drawn in the overlay's root, and drawing it otherwise. */
export type Drawing = {
  readonly root: ShadowRoot;
  readonly now: () => OverlayView;
  readonly draw: (change: Partial<OverlayView>) => void;
};
