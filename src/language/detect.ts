/** Which language a text is in, by its commonest words. Pure. */
import type { Language } from '../article/article.ts';
import { TOPIC_WORDS } from './shipped.ts';

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = { en: new Set(TOPIC_WORDS.en.common), es: new Set(TOPIC_WORDS.es.common) };
const SAMPLE = 4000;

/** The language whose common words are most frequent at the text's beginning; English when neither is. */
export function detectLanguage(text: string): Language {
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (language: Language): number => words.filter((w) => COMMON[language].has(w)).length;
  return count('es') > count('en') ? 'es' : 'en';
}
