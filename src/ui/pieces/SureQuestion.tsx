/** Asks once more before something is deleted for good. The focus is on the answer that does nothing. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../text.ts';

export interface SureQuestionProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function SureQuestion({ question, yes, onYes, onNo }: SureQuestionProps): JSX.Element {
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="notice" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <p class="row">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" ref={no} class="primary" onClick={onNo}>
          {t('history_no')}
        </button>
      </p>
    </div>
  );
}
