/** Which language a text is in, by its commonest words; and whether a text in a language not read yet is on topic. Pure. */
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

/** Whether the text names the tax agency, immigration enforcement and the sharing of data, in the words of a language. */
export function mentionsTopic(text: string, language: Language): boolean {
  const { tax, immigration, sharing } = TOPIC_WORDS[language];
  return [tax, immigration, sharing].every((terms) => terms.some((term) => text.includes(term)));
}
