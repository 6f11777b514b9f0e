/** The options: every change is kept and applied at once. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, onAnnounced } from '../../messages/ask.ts';
import type { Reply } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { PageFrame } from '../pieces/PageFrame.tsx';
import { t } from '../text.ts';
import { useReply } from '../use-reply.ts';
import { HistoryOptions } from './HistoryOptions.tsx';
import { ListedSites } from './ListedSites.tsx';
import { MarksOptions } from './MarksOptions.tsx';
import { SitesOff } from './SitesOff.tsx';
import { chooseWhere } from './site-access.ts';
import { WhereChoice } from './WhereChoice.tsx';

export function OptionsPage(): JSX.Element {
  const { answer, put } = useReply('settings/get', {});
  const [said, setSaid] = useState('');
  useEffect(() => onAnnounced('settings/changed', put), [put]);
  const taken = (reply: Reply<Settings>, words: string): void => {
    if (reply.ok) put(reply.value);
    setSaid(reply.ok ? words : t('history_failed'));
  };
  const change = async (part: Partial<Settings>): Promise<void> => taken(await ask('settings/set', part), t('options_saved'));
  const where = async (choice: Settings['where']): Promise<void> => {
    const reply = await chooseWhere(choice);
    if (reply) taken(reply, t('options_saved'));
    else setSaid(t('options_refused'));
  };
  const turnOn = async (host: string): Promise<void> => taken(await ask('site/set', { host, on: true }), t('options_saved'));
  const reset = async (): Promise<void> => taken(await ask('settings/reset', {}), t('options_reset_done'));
  const settings = answer.kind === 'ready' ? answer.value : null;
  return (
    <PageFrame page="options" title={t('options_title')} intro={t('options_intro')}>
      <p role="status" class={said ? 'notice said' : 'unseen'}>
        {said}
      </p>
      {answer.kind === 'failed' && <p class="notice">{t('history_failed')}</p>}
      {settings && (
        <>
          <WhereChoice where={settings.where} onChange={where} />
          <ListedSites />
          <SitesOff hosts={settings.sitesOff} onTurnOn={turnOn} />
          <MarksOptions settings={settings} onChange={change} />
          <HistoryOptions settings={settings} onChange={change} />
          <ResetSection onReset={reset} />
        </>
      )}
    </PageFrame>
  );
}

function ResetSection({ onReset }: { readonly onReset: () => void }): JSX.Element {
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{t('options_reset')}</h2>
      <p class="soft">{t('options_reset_help')}</p>
      <p>
        <button type="button" onClick={onReset}>
          {t('options_reset_button')}
        </button>
      </p>
    </section>
  );
}
