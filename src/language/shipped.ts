/** The lexicons inside the product, as data. A further language is another folder of assets/lexicon and a few lines here. */

import abbreviations from '../../assets/lexicon/en/abbreviations.json' with { type: 'json' };
import awaited from '../../assets/lexicon/en/awaited.json' with { type: 'json' };
import contraries from '../../assets/lexicon/en/contraries.json' with { type: 'json' };
import contrasts from '../../assets/lexicon/en/contrasts.json' with { type: 'json' };
import spelling from '../../assets/lexicon/en/spelling.json' with { type: 'json' };
import statements from '../../assets/lexicon/en/statements.json' with { type: 'json' };
import terms from '../../assets/lexicon/en/terms.json' with { type: 'json' };
import topicEn from '../../assets/lexicon/en/topic.json' with { type: 'json' };
import values from '../../assets/lexicon/en/values.json' with { type: 'json' };
import abbreviationsEs from '../../assets/lexicon/es/abbreviations.json' with { type: 'json' };
import awaitedEs from '../../assets/lexicon/es/awaited.json' with { type: 'json' };
import claimsEs from '../../assets/lexicon/es/claims.json' with { type: 'json' };
import contrariesEs from '../../assets/lexicon/es/contraries.json' with { type: 'json' };
import contrastsEs from '../../assets/lexicon/es/contrasts.json' with { type: 'json' };
import spellingEs from '../../assets/lexicon/es/spelling.json' with { type: 'json' };
import statementsEs from '../../assets/lexicon/es/statements.json' with { type: 'json' };
import termsEs from '../../assets/lexicon/es/terms.json' with { type: 'json' };
import topicEs from '../../assets/lexicon/es/topic.json' with { type: 'json' };
import valuesEs from '../../assets/lexicon/es/values.json' with { type: 'json' };
import type { Language } from '../article/article.ts';
import type { LexiconData } from './lexicon.ts';
import type { Wordings } from './wordings.ts';

/**
 * Kinds of claims that are read in a language: those that may be held against a sentence, always or where it names both sides of the
 * exchange, those that may only confirm it, and those of the first that may not.
 */
export interface KindsRead {
  readonly judged: readonly string[];
  readonly framed: readonly string[];
  readonly confirmed: readonly string[];
  readonly unremarkable: readonly string[];
}

export interface LanguageData {
  readonly lexicon: LexiconData;
  readonly wordings: Wordings;
  /** All kinds, where there is no list. */
  readonly kinds?: KindsRead;
}

type Classes = LexiconData['classes'];

export const ENGLISH: LanguageData = {
  lexicon: { classes: terms as Classes, abbreviations, spelling },
  wordings: { ...statements, ...contraries, ...contrasts, ...values, ...awaited } as Wordings,
};

export const SPANISH: LanguageData = {
  lexicon: { classes: termsEs as Classes, abbreviations: abbreviationsEs, spelling: spellingEs },
  wordings: { ...statementsEs, ...contrariesEs, ...contrastsEs, ...valuesEs, ...awaitedEs } as Wordings,
  kinds: claimsEs,
};

/** Languages that are read. */
export const LANGUAGES: Readonly<Record<Language, LanguageData>> = { en: ENGLISH, es: SPANISH };

/** Words that tell the language of a text. */
export const TOPIC_WORDS = { en: topicEn, es: topicEs } as const;
