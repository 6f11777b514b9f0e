/** Deletes everything that is kept, after asking once more. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../text.ts';

export function DeleteAll({ onDelete }: { readonly onDelete: () => void }): JSX.Element {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" onClick={() => setSure(true)}>
          {t('history_delete_all')}
        </button>
      </p>
    );
  }
  return (
    <div class="notice" role="alertdialog" aria-labelledby="sure">
      <p id="sure">{t('history_delete_all_sure')}</p>
      <p class="row">
        <button type="button" onClick={onDelete}>
          {t('history_yes_delete')}
        </button>
        <button type="button" class="primary" autofocus onClick={() => setSure(false)}>
          {t('history_no')}
        </button>
      </p>
    </div>
  );
}
