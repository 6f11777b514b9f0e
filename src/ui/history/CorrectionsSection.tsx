/** The ledger: verdicts this reader was shown that a later edition of the record changed. */
import type { JSX } from 'preact';
import type { Correction } from '../../messages/protocol.ts';
import type { Verdict } from '../../verdict/report.ts';
import { momentInWords } from '../dates.ts';
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
            <p class="quoted">{correction.statement}</p>
            <p>{t('history_correction', verdictInWords(correction.was), verdictInWords(correction.now))}</p>
            <p class="soft small">
              {correction.title} · {t('history_correction_editions', ...correction.records, momentInWords(correction.at))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function verdictInWords(verdict: Verdict | null): string {
  return t(`verdict_${verdict ?? 'none'}`);
}
