/** The three verdicts as shapes that differ without colour: a diamond, a circle, a square. */
import type { JSX } from 'preact';
import type { Verdict } from '../../verdict/report.ts';

const SHAPES: Readonly<Record<Verdict, JSX.Element>> = {
  conflicts: (
    <>
      <path d="M12 2.2 21.8 12 12 21.8 2.2 12Z" />
      <path d="M8.5 10.3h7M8.5 13.7h7M13.8 7.8l-3.6 8.4" />
    </>
  ),
  matches: (
    <>
      <circle cx="12" cy="12" r="9.2" />
      <path d="m7.8 12.3 2.9 2.9 5.5-6" />
    </>
  ),
  superseded: (
    <>
      <rect x="3" y="3" width="18" height="18" rx="3.5" />
      <path d="M12 7v5.3l3.4 2.2" />
    </>
  ),
};

/** Decoration only: the verdict's words stand beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg
      class="verdict-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  );
}
