/** A verdict in words, with its shape. */
import type { JSX } from 'preact';
import type { Verdict } from '../../verdict/report/report.ts';
import { t } from '../text.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

export function VerdictTag({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <span class="verdict" data-tone={verdict}>
      <VerdictIcon verdict={verdict} />
      {t(`verdict_${verdict}`)}
    </span>
  );
}
