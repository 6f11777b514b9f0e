/** One line of the ledger: a statement, and its verdict before and after the record changed. */
import type { JSX } from 'preact';
import type { Correction } from '../../messages/protocol.ts';
import type { Verdict } from '../../verdict/report/report.ts';
import { t } from '../text.ts';

export function CorrectionLine({ correction: { statement, was, now, why } }: { readonly correction: Correction }): JSX.Element {
  return (
    <>
      <p class="quoted">{statement}</p>
      <p>{t('history_correction', verdictInWords(was), verdictInWords(now))}</p>
      {why?.map((reason) => (
        <p key={reason} class="soft" lang="en">
          {t('history_correction_why', reason)}
        </p>
      ))}
      {why?.length === 0 && <p class="soft">{t('history_correction_why', t('history_correction_reading'))}</p>}
    </>
  );
}

function verdictInWords(verdict: Verdict | null): string {
  return t(`verdict_${verdict ?? 'none'}`);
}
