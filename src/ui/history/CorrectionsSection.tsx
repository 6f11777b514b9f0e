/** The ledger: verdicts this reader was shown that a later edition of the record changed. */
import type { JSX } from 'preact';
import type { Correction } from '../../messages/protocol.ts';
import { momentInWords } from '../dates.ts';
import { CorrectionLine } from '../pieces/CorrectionLine.tsx';
import { t } from '../text.ts';
import type { Loaded } from '../use-reply.ts';

export function CorrectionsSection({ corrections }: { readonly corrections: Loaded<readonly Correction[]> }): JSX.Element {
  const listed = corrections.kind === 'ready' ? corrections.value : [];
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('history_corrections')}</h2>
      <p class="soft">{t('history_corrections_help')}</p>
      {corrections.kind === 'ready' && listed.length === 0 && <p>{t('history_corrections_empty')}</p>}
      <ul class="cards">
        {listed.map((correction) => (
          <li key={correction.id} class="card" data-correction={correction.id}>
            <CorrectionLine correction={correction} />
            <p class="soft small">
              {correction.title} · {t('history_correction_editions', ...correction.records, momentInWords(correction.at))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
