/** Saves the listed articles as a file, made on this machine. */
import type { JSX } from 'preact';
import { ask } from '../../messages/ask.ts';
import type { ExportFile } from '../../messages/protocol.ts';
import { t } from '../text.ts';

export interface ExportButtonsProps {
  /** Undefined: the whole history. */
  readonly ids: readonly string[] | undefined;
  readonly onSaid: (words: string) => void;
}

export function ExportButtons({ ids, onSaid }: ExportButtonsProps): JSX.Element {
  const save = async (format: 'json' | 'claimreview'): Promise<void> => {
    const reply = await ask('history/export', { format, ...(ids && { ids }) });
    if (!reply.ok) return onSaid(t('history_failed'));
    download(reply.value);
    onSaid(t('history_exported', reply.value.name));
  };
  return (
    <fieldset class="export">
      <legend>{t('history_export')}</legend>
      <p class="row">
        <button type="button" onClick={() => save('json')}>
          {t('history_export_json')}
        </button>
        <button type="button" onClick={() => save('claimreview')} aria-describedby="claimreview-help">
          {t('history_export_claimreview')}
        </button>
      </p>
      <p id="claimreview-help" class="soft small">
        {t('history_export_help')}
      </p>
    </fieldset>
  );
}

function download({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
