/** Tells that a newer edition of the record changed verdicts this reader was shown on this article. */
import type { JSX } from 'preact';
import type { Correction } from '../../messages/protocol.ts';
import { pageAddress } from '../pages.ts';
import { CorrectionLine } from '../pieces/CorrectionLine.tsx';
import { t, tCount } from '../text.ts';

/** Nothing when there are none. */
export function CorrectionsNotice({ corrections }: { readonly corrections: readonly Correction[] }): JSX.Element | null {
  if (corrections.length === 0) return null;
  return (
    <div class="notice small" data-corrections>
      <strong>{tCount('popup_corrections', corrections.length)}</strong>
      {corrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction} />
      ))}
      <a href={`${pageAddress('history')}#corrections`} target="_blank" rel="noopener">
        {t('popup_corrections_open')}
      </a>
    </div>
  );
}
