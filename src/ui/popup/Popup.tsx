/** The popup: what is known of one tab, and what the reader can do about it. */
import type { JSX } from 'preact';
import type { Correction, TabView } from '../../messages/protocol.ts';
import { MAIN_PAGES, pageAddress } from '../pages.ts';
import { Logo } from '../pieces/Logo.tsx';
import { t } from '../text.ts';
import { PopupSettings, type PopupSettingsProps } from './PopupSettings.tsx';
import { ReportView } from './ReportView.tsx';
import { StateView } from './StateView.tsx';

export interface PopupProps extends Pick<PopupSettingsProps, 'quiet' | 'onQuiet'> {
  /** Null while the background has not answered. */
  readonly view: TabView | null;
  /** The ledger of corrections, of all articles. */
  readonly corrections: readonly Correction[];
  readonly onShow: (statement: number) => void;
  readonly onCheck: () => void;
  readonly onSite: (on: boolean) => void;
  /** Said to screen readers and shown: the outcome of the last action. */
  readonly said: string;
}

export function Popup(props: PopupProps): JSX.Element {
  const { view } = props;
  return (
    <>
      <header class="popup-header">
        <h1 class="brand">
          <Logo />
          {t('name')}
        </h1>
        <nav aria-label={t('nav_label')}>
          <ul class="row small">
            {MAIN_PAGES.map((page) => (
              <li key={page}>
                <a href={pageAddress(page)} target="_blank" rel="noopener">
                  {t(`nav_${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="popup-main">
        {view?.kind === 'report' ? (
          <ReportView checked={view.checked} corrections={props.corrections} onShow={props.onShow} />
        ) : (
          <StateView view={view} onCheck={props.onCheck} onSite={props.onSite} />
        )}
        <p role="status" class={props.said ? 'notice small' : 'unseen'}>
          {props.said}
        </p>
        {view && <PopupSettings view={view} quiet={props.quiet} onQuiet={props.onQuiet} onSite={props.onSite} />}
      </main>
    </>
  );
}
