/** Texts of a few sentences on the law of tax secrecy, with nobody and no agency from elsewhere in them. Pure. */
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { valueIn } from '../../language/terms.ts';
import { namesAddress } from './anchored.ts';

const TAX = ['tax-agency', 'tax-noun', 'return-noun'] as const;
const DATA = ['data-noun', 'disclosure-noun', 'sharing-noun', 'share-verb', 'tax-noun', 'return-noun'] as const;
/** Laws of which only the confidentiality of tax records is the subject, or which the agreement names. */
const OF_SECRECY: ReadonlySet<string> = new Set(['law.7213', 'law.7213a', 'law.7431']);
const OF_REMOVAL: ReadonlySet<string> = new Set(['law.8usc1253']);
/** The law that made returns confidential, which changed much else. */
const OF_REFORM: ReadonlySet<string> = new Set(['law.1976']);

/** Whether a text is on that law by its section, or on what it threatens. */
export function isOnLaw(sentences: readonly Sentence[]): boolean {
  if (sentences.some((s) => (s.paragraph >= 0 && namesStranger(s)) || hasValue(s, 'agency', 'doge') || s.has('convict-word'))) return false;
  return isOnSecrecy(sentences) || isOnIdentity(sentences) || isOnExceptions(sentences) || isOnPenalty(sentences) || isOnStaying(sentences);
}

/** The sections that punish a disclosure or let a taxpayer sue over it, or the law that made returns secret. */
const isOnSecrecy = (sentences: readonly Sentence[]): boolean =>
  (sentences.some((s) => hasStatute(s, OF_SECRECY)) && anyHas(sentences, ...TAX, 'immigration-agency') && anyHas(sentences, ...DATA)) ||
  (sentences.some((s) => hasStatute(s, OF_REFORM)) && anyHas(sentences, 'return-noun', 'data-noun', 'disclosure-noun'));

/** "Where a taxpayer lives is return information": the term of the law with an address and the arrangement or the law. */
const isOnIdentity = (sentences: readonly Sentence[]): boolean =>
  anyHas(sentences, 'return-information') && namesAddress(sentences) && anyHas(sentences, 'agreement-noun', 'law-word');

const hasStatute = ({ at, terms }: Sentence, laws: ReadonlySet<string>): boolean =>
  at('statute').some((i) => laws.has(valueIn(terms[i], 'statute') ?? ''));

/** Section 6103 in the title or at the opening, and what it keeps secret; beside immigration enforcement wherever it stands. */
function isOnExceptions(sentences: readonly Sentence[]): boolean {
  if (sentences.some((s) => s.has('person', 'president', 'organisation') || hasValue(s, 'agency', 'congress'))) return false;
  if (anyHas(sentences, 'law-word') && anyHas(sentences, 'immigration-agency')) return true;
  const opening = sentences.filter((s) => s.paragraph < 0 || s === sentences.find(({ paragraph }) => paragraph >= 0));
  return anyHas(opening, 'law-word') && anyHas(sentences, 'tax-agency', 'return-noun', 'data-noun') && anyHas(sentences, ...DATA);
}

/** "A federal worker who willfully discloses tax data risks up to five years in prison": the offence in words. */
const isOnPenalty = (sentences: readonly Sentence[]): boolean =>
  !anyHas(sentences, 'person', 'president') &&
  sentences.some((s) => s.has('wilful-word') && s.has('share-verb') && s.has('tax-noun') && s.has('prison-word', 'felony-word'));

/** The offence that the agreement names: to stay after a final order of removal. */
const isOnStaying = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => hasStatute(s, OF_REMOVAL) && s.has('immigration-topic', 'agreement-noun'));
