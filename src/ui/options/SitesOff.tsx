/** The sites on which the reader turned the extension off. */
import type { JSX } from 'preact';
import { t } from '../text.ts';

export interface SitesOffProps {
  readonly hosts: readonly string[];
  readonly onTurnOn: (host: string) => void;
}

export function SitesOff({ hosts, onTurnOn }: SitesOffProps): JSX.Element {
  return (
    <section aria-labelledby="sites-off">
      <h2 id="sites-off">{t('options_off')}</h2>
      {hosts.length === 0 && <p class="soft">{t('options_off_empty')}</p>}
      <ul class="cards">
        {hosts.map((host) => (
          <li key={host} class="card row" data-host={host}>
            <span class="host">{host}</span>
            <button type="button" aria-label={t('options_off_on_named', host)} onClick={() => onTurnOn(host)}>
              {t('options_off_on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
