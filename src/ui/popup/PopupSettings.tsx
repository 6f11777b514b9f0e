/** The two settings at hand in the popup: quiet mode, and this site on or off. */
import type { JSX } from 'preact';
import type { TabView } from '../../messages/protocol.ts';
import { Switch } from '../pieces/Switch.tsx';
import { t } from '../text.ts';

export interface PopupSettingsProps {
  readonly view: TabView;
  /** Undefined until the settings are known. */
  readonly quiet: boolean | undefined;
  readonly onQuiet: (on: boolean) => void;
  readonly onSite: (on: boolean) => void;
}

export function PopupSettings({ view, quiet, onQuiet, onSite }: PopupSettingsProps): JSX.Element {
  return (
    <section class="popup-settings" aria-labelledby="on-this-page">
      <h2 id="on-this-page">{t('popup_settings')}</h2>
      {view.host !== null && (
        <Switch on={view.siteOn} onChange={onSite} label={t('popup_site', view.host)}>
          {t('popup_site_help')}
        </Switch>
      )}
      {quiet !== undefined && (
        <Switch on={quiet} onChange={onQuiet} label={t('popup_quiet')}>
          {t('popup_quiet_help')}
        </Switch>
      )}
      {view.incognito && <p class="soft small">{t('popup_private')}</p>}
    </section>
  );
}
