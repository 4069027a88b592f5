/** A marker over a line: for what keeps words. */
export const MarkerIcon = () => (
  <svg class="marker" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path class="ground" d="M2 14h12" />
    <path class="stroke" d="M4.5 11.2l-.7-2.6 6.3-6.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7L6.4 11.2z" />
  </svg>
);
