/** The popup at work: asks the background, follows the tab, and carries out what the reader chooses. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, onAnnounced } from '../../messages/ask.ts';
import type { ErrorCode, TabState, TabView } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { t } from '../text.ts';
import { type Answer, useReply } from '../use-reply.ts';
import { Popup } from './Popup.tsx';
import { viewQuestion } from './tab-asked.ts';

const WAIT = 400;

/** `tab` undefined: the active tab. */
export function PopupApp({ tab }: { readonly tab: number | undefined }): JSX.Element {
  const views = useReply('tab/view', viewQuestion(tab));
  const settings = useReply('settings/get', {});
  const ledger = useReply('corrections/list', {});
  const [said, setSaid] = useState('');
  const view = viewOf(views, tab);
  useFresh(view, views, settings);

  const show = useCallback(
    async (statement: number) => {
      if (!view) return;
      const reply = await ask('tab/jump', { tab: view.tab, statement });
      if (!reply.ok || !reply.value) return setSaid(t('popup_gone'));
      setSaid(t('popup_shown'));
      if (tab === undefined) window.close();
    },
    [view, tab],
  );
  const check = async (): Promise<void> => {
    if (!view) return;
    views.put({ ...tabFacts(view), kind: 'state', state: 'checking' });
    const reply = await ask('tab/check', { tab: view.tab });
    views.put(reply.ok ? reply.value : { ...tabFacts(view), ...failure(reply.error) });
  };
  const turnSite = async (on: boolean): Promise<void> => {
    if (!view || view.host === null) return;
    const reply = await ask('site/set', { host: view.host, on });
    if (!reply.ok) setSaid(t('history_failed'));
    views.reload();
  };
  const turnQuiet = async (quiet: boolean): Promise<void> => {
    const reply = await ask('settings/set', { quiet });
    if (reply.ok) return settings.put(reply.value);
    setSaid(t('history_failed'));
  };
  const quiet = settings.answer.kind === 'ready' ? settings.answer.value.quiet : undefined;
  const corrections = ledger.answer.kind === 'ready' ? ledger.answer.value : [];
  return (
    <Popup
      view={view}
      corrections={corrections}
      quiet={quiet}
      said={said}
      onShow={show}
      onCheck={check}
      onSite={turnSite}
      onQuiet={turnQuiet}
    />
  );
}

/** An error of the background is a state like the others: nothing is thrown away silently. */
function viewOf({ answer }: Answer<TabView>, tab: number | undefined): TabView | null {
  if (answer.kind === 'waiting') return null;
  if (answer.kind === 'ready') return answer.value;
  return { ...failure(answer.error), tab: tab ?? -1, host: null, siteOn: true, incognito: false };
}

function failure(error: ErrorCode): { readonly kind: 'state'; readonly state: TabState } {
  return { kind: 'state', state: error === 'no-access' ? 'no-access' : 'error' };
}

function tabFacts({ tab, host, siteOn, incognito }: TabView): Pick<TabView, 'tab' | 'host' | 'siteOn' | 'incognito'> {
  return { tab, host, siteOn, incognito };
}

/** Asks again when the tab changes or, while it is being checked, after a while. */
function useFresh(view: TabView | null, views: Answer<TabView>, settings: Answer<Settings>): void {
  const tab = view?.tab;
  const { reload } = views;
  const { put } = settings;
  useEffect(() => onAnnounced('tab/changed', (changed) => changed.tab === tab && reload()), [tab, reload]);
  useEffect(() => onAnnounced('settings/changed', put), [put]);
  useEffect(() => {
    if (view?.kind !== 'state' || view.state !== 'checking') return undefined;
    const timer = setTimeout(reload, WAIT);
    return () => clearTimeout(timer);
  }, [view, reload]);
}
