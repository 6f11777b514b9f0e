/** The mark of the extension: a page of the record with a line checked. Decoration: the name stands beside it. */
import type { JSX } from 'preact';

export function Logo(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M6 2.5h13.5L26 9v20.5H6Z" fill="var(--surface)" stroke="var(--action)" stroke-width="2.5" stroke-linejoin="round" />
      <path d="M10.5 11h7" fill="none" stroke="var(--action)" stroke-width="2.5" stroke-linecap="round" />
      <path
        d="m10.5 19.5 4 4.2 8-9"
        fill="none"
        stroke="var(--matches-line)"
        stroke-width="3.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
