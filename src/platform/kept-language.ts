/**
 * The chosen language, kept where a page of the extension finds it before it has asked anyone: it would draw itself in one
 * language first and in another after. What holds are the settings, which the background keeps.
 */
import type { Settings } from '../messages/settings.ts';

const KEY = 'language';

export function keptLanguage(): Settings['language'] {
  const kept = globalThis.localStorage?.getItem(KEY);
  return kept === 'en' || kept === 'es' ? kept : 'auto';
}

export function keepLanguage(language: Settings['language']): void {
  if (language === 'auto') globalThis.localStorage?.removeItem(KEY);
  else globalThis.localStorage?.setItem(KEY, language);
}
