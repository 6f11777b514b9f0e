/** Copies a neutral correction request: the sentence, what the record says, the source. Nothing is sent. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Statement } from '../../verdict/report/report.ts';
import { correctionText } from '../card/correction.ts';
import { t } from '../text.ts';

export function CopyCorrection({ statement }: { readonly statement: Statement }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(correctionText(statement));
      setSaid(t('card_copied'));
    } catch {
      setSaid(t('card_copy_failed'));
    }
  };
  return (
    <p class="row small">
      <button type="button" class="quiet" onClick={copy}>
        {t('card_copy')}
      </button>
      <span aria-live="polite">{said}</span>
    </p>
  );
}
