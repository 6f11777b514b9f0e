/** Deletes everything that is kept, after asking once more. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SureQuestion } from '../pieces/SureQuestion.tsx';
import { t } from '../text.ts';

export function DeleteAll({ onDelete }: { readonly onDelete: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  if (asking) {
    const no = () => setAsking(false);
    return <SureQuestion question={t('history_delete_all_sure')} yes={t('history_yes_delete')} onYes={onDelete} onNo={no} />;
  }
  return (
    <p>
      <button type="button" onClick={() => setAsking(true)}>
        {t('history_delete_all')}
      </button>
    </p>
  );
}
