/** The lexicons inside the product, as data. A second language is another folder of assets/lexicon and a line here. */
import abbreviations from '../../assets/lexicon/en/abbreviations.json' with { type: 'json' };
import contraries from '../../assets/lexicon/en/contraries.json' with { type: 'json' };
import statements from '../../assets/lexicon/en/statements.json' with { type: 'json' };
import terms from '../../assets/lexicon/en/terms.json' with { type: 'json' };
import topicEn from '../../assets/lexicon/en/topic.json' with { type: 'json' };
import values from '../../assets/lexicon/en/values.json' with { type: 'json' };
import topicEs from '../../assets/lexicon/es/topic.json' with { type: 'json' };
import type { LexiconData } from './lexicon.ts';
import type { Wordings } from './phrases.ts';

export interface LanguageData {
  readonly lexicon: LexiconData;
  readonly wordings: Wordings;
}

/** Languages that are read. */
export const ENGLISH: LanguageData = {
  lexicon: { classes: terms as Readonly<Record<string, readonly string[]>>, abbreviations },
  wordings: { ...statements, ...contraries, ...values } as Wordings,
};

/** Words that tell the language of a text, and words that tell its topic, for every language that is recognised. */
export const TOPIC_WORDS = { en: topicEn, es: topicEs } as const;
