/**
 * What the record says, in the language of whoever reads it. English stands in the record itself; words in other languages stand
 * beside it, by id, so that who translates need not touch a fact. What has no words in a language is told in English. Pure.
 */
import spanish from '../../assets/record/es.json' with { type: 'json' };
import type { Language } from '../article/article.ts';
import type { Fact, Subject } from './schema.ts';

interface Translated {
  /** By id of the subject. */
  readonly names: Readonly<Record<string, string>>;
  /** By id of the fact. */
  readonly says: Readonly<Record<string, string>>;
  /** By id of the fact: what the sources differ about. */
  readonly contested: Readonly<Record<string, string>>;
}
const TRANSLATED: Readonly<Partial<Record<Language, Translated>>> = { es: spanish };

/** A fact in one sentence. */
export function saysIn({ id, says }: Pick<Fact, 'id' | 'says'>, tongue: Language): string {
  return says[tongue] ?? TRANSLATED[tongue]?.says[id] ?? says.en;
}

/** What the sources of a fact differ about; undefined where they do not. */
export function contestedIn({ id, contested }: Pick<Fact, 'id' | 'contested'>, tongue: Language): string | undefined {
  return contested && (TRANSLATED[tongue]?.contested[id] ?? contested);
}

/** How a subject is named in running text. */
export function nameIn({ id, name }: Pick<Subject, 'id' | 'name'>, tongue: Language): string {
  return name[tongue] ?? TRANSLATED[tongue]?.names[id] ?? name.en;
}
