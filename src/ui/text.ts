/** The extension's own words: every string comes from the locale files by its key. */
import type messages from '../../assets/public/_locales/en/messages.json';
import type { Language } from '../article/article.ts';
import { messageFor } from '../platform/messages.ts';
import { byLocale } from './by-locale.ts';

export type MessageKey = keyof typeof messages;
/** Keys that exist as `<key>_one` and `<key>_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Base}_one` ? Base : never) : never;

const plurals = byLocale((locale) => new Intl.PluralRules(locale));
const figures = byLocale((locale) => new Intl.NumberFormat(locale));

/** The words for a key, with `$1`, `$2` ... filled in. An unknown key shows itself, so that a gap is seen. */
export function t(key: MessageKey, ...filled: string[]): string {
  return messageFor(key, filled) || key;
}

/** The words for a number of things: picks the plural form; `$1` is the number in words of the locale. */
export function tCount(key: CountedKey, count: number, ...filled: string[]): string {
  const form = plurals(t('locale')).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, inFigures(count), ...filled);
}

/** The language that the words are in, for what else is told in more than one. */
export function tongue(): Language {
  return t('locale').startsWith('es') ? 'es' : 'en';
}

/** A whole number with the locale's separators. */
export function inFigures(count: number): string {
  return figures(t('locale')).format(count);
}

/** The words for a value of the record or of a message, such as court "dcd"; undefined where the locale has none. */
export function tValue(kind: string, value: string): string | undefined {
  return messageFor(`${kind}_${value.replaceAll('-', '_')}`) || undefined;
}
