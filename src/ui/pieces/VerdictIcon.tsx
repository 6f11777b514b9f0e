/** The three verdicts as shapes that differ without colour: a diamond, a circle, a square. */
import type { JSX } from 'preact';
import type { Verdict } from '../../verdict/report/report.ts';
import { CONFLICT_PATHS, ICON } from './conflict-shape.ts';

const SHAPES: Readonly<Record<Verdict, JSX.Element>> = {
  conflicts: (
    <>
      {CONFLICT_PATHS.map((path) => (
        <path key={path} d={path} />
      ))}
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

export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg {...ICON} aria-hidden="true">
      {SHAPES[verdict]}
    </svg>
  );
}
