/** Why there is no report for this tab, in plain words, and the one thing that may help. */
import type { JSX } from 'preact';
import type { StateReason, TabState, TabView } from '../../messages/protocol.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { t, tValue } from '../text.ts';

type View = Extract<TabView, { kind: 'state' }>;

/** What the button says in a state; no button where checking cannot help. */
const ACTIONS: Readonly<Partial<Record<TabState, 'popup_check' | 'popup_check_anyway' | 'popup_check_again'>>> = {
  'not-checked': 'popup_check',
  'off-topic': 'popup_check_anyway',
  error: 'popup_check_again',
};
const HOPELESS: ReadonlySet<StateReason> = new Set<StateReason>(['browser-page', 'pdf', 'site-off']);

export interface StateViewProps {
  /** Null while the background has not answered. */
  readonly view: View | null;
  readonly onCheck: () => void;
  readonly onSite: (on: boolean) => void;
}

export function StateView({ view, onCheck, onSite }: StateViewProps): JSX.Element {
  if (!view) return <p class="popup-loading soft">{t('popup_loading')}</p>;
  const action = view.reason && HOPELESS.has(view.reason) ? undefined : ACTIONS[view.state];
  return (
    <div data-state={view.state} aria-busy={view.state === 'checking'} aria-live="polite">
      <EmptyState title={tValue('state', view.state) ?? view.state}>
        <p class="soft">{explanation(view)}</p>
        {action && (
          <button type="button" class="primary" onClick={onCheck}>
            {t(action)}
          </button>
        )}
        {view.reason === 'site-off' && (
          <button type="button" class="primary" onClick={() => onSite(true)}>
            {t('popup_turn_on')}
          </button>
        )}
      </EmptyState>
    </div>
  );
}

/** The reason where it is known, else what the state means. */
function explanation({ state, reason, lang }: View): string {
  if (reason) return tValue('reason', reason) ?? '';
  return state === 'other-language' ? t('state_other_language_help', languageName(lang)) : (tValue('state', `${state}_help`) ?? '');
}

function languageName(lang: string | undefined): string {
  const names = new Intl.DisplayNames([t('locale')], { type: 'language' });
  return (lang && names.of(lang)) || t('state_language_unknown');
}
