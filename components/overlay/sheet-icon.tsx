/** The sign of the extension: a sheet with a line that was said. */
export const SheetIcon = () => (
  <svg class="sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path class="sheet" d="M3.5 1.75h8l3 3v11.5h-11z" />
    <path class="fold" d="M11.5 1.75v3h3" />
    <path class="words" d="M6 8.5h6M6 11.75h6" />
  </svg>
);

/** A cross, for what closes. */
export const CrossIcon = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path class="stroke" d="M3 3l8 8M11 3l-8 8" />
  </svg>
);
