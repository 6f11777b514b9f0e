/** How long checked articles are kept, and the language of the words. */
import type { JSX } from 'preact';
import type { Settings } from '../../messages/settings.ts';
import { t, tCount } from '../text.ts';
import type { SettingsPartProps } from './MarksOptions.tsx';
import { FOREVER, RETENTIONS } from './retention.ts';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'en', 'es'];

export function HistoryOptions({ settings, onChange }: SettingsPartProps): JSX.Element {
  const days = [...new Set([...RETENTIONS, settings.retentionDays])].toSorted((a, b) => a - b);
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('options_history')}</h2>
      <p class="field">
        <label for="retention">{t('options_retention')}</label>
        <select
          id="retention"
          value={settings.retentionDays}
          onChange={(event) => onChange({ retentionDays: Number(event.currentTarget.value) })}
        >
          {days.map((count) => (
            <option key={count} value={count}>
              {daysInWords(count)}
            </option>
          ))}
        </select>
        <span class="soft small">{t('options_retention_help')}</span>
      </p>
      <p class="field">
        <label for="language">{t('options_language')}</label>
        <select
          id="language"
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Settings['language'] })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`options_language_${language}`)}
            </option>
          ))}
        </select>
        <span class="soft small">{t('options_language_help')}</span>
      </p>
    </section>
  );
}

function daysInWords(days: number): string {
  if (days === 0) return t('options_retention_off');
  return days >= FOREVER ? t('options_retention_forever') : tCount('options_retention_days', days);
}
