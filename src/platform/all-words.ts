/** The words of every locale, for readers who want another language than their browser's. */
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../assets/public/_locales/es/messages.json' with { type: 'json' };
import type { Settings } from '../messages/settings.ts';
import type { Words } from './messages.ts';

const LOCALES = { en: english, es: spanish };

/** All words in a language; none where the browser is to choose, which is then asked for each. */
export function wordsIn(language: Settings['language']): Words {
  if (language === 'auto') return {};
  return Object.fromEntries(Object.entries(LOCALES[language]).map(([key, { message }]) => [key, message]));
}
