/** Whose words they are: the article's, a court's or a party's; and what nobody asserts. */
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/language/sentence.ts';
import type { Voice } from '../../../src/language/voice.ts';
import { read, readText } from '../engine-fixture.ts';

/** The voice of the term that holds a word. */
function voiceOf({ terms, voices }: Sentence, word: string): Voice | undefined {
  const at = terms.findIndex((term) => term.text.split(' ').includes(word));
  expect(at).toBeGreaterThanOrEqual(0);
  return voices.of[at];
}

describe('one sentence', () => {
  test.each([
    { voice: 'article', word: 'unlawful', text: 'The agreement was unlawful.' },
    { voice: 'article', word: 'addresses', text: 'Dottie Romo said the agency shared 47,289 addresses.' },
    { voice: 'article', word: 'addresses', text: 'According to a court filing, the agency shared 47,289 addresses.' },
    { voice: 'article', word: 'addresses', text: 'The agency shared 47,289 addresses, the inspector general said.' },
    { voice: 'article', word: 'denied', text: 'The plaintiffs argued that the agreement was unlawful, but the judge denied the motion.' },
    { voice: 'article', word: 'critics', text: 'Critics say the agency broke the law.' },
    { voice: 'article', word: 'agreement', text: 'It rests on the agreement of April, which worried some lawyers.' },
    { voice: 'party', word: 'agreement', text: 'It breaks with the agreement of April, the lawyers said.' },
    { voice: 'court', word: 'unlawful', text: 'The judge wrote that the agreement was unlawful.' },
    { voice: 'court', word: 'unlawful', text: 'The agreement was unlawful, the judge wrote.' },
    { voice: 'court', word: 'unlawful', text: 'The agreement was unlawful, said the judge.' },
    { voice: 'court', word: 'unlawful', text: 'According to the ruling, the agreement was unlawful.' },
    { voice: 'court', word: 'unlawful', text: 'She wrote that the agreement was unlawful.' },
    { voice: 'court', word: 'unlawful', text: '"The agreement is plainly and obviously unlawful," the judge wrote.' },
    { voice: 'court', word: 'unlawful', text: '\u201cThe agreement is plainly and obviously unlawful,\u201d the D.C. Circuit said.' },
    { voice: 'court', word: 'statute', text: 'Edwards, an Obama appointee, wrote that the statute allows it.' },
    { voice: 'party', word: 'unlawful', text: 'Critics say the agreement was unlawful.' },
    { voice: 'party', word: 'unlawful', text: 'The agreement was unlawful, critics say.' },
    { voice: 'party', word: 'unlawful', text: 'The plaintiffs argued that the agreement was unlawful, but the judge denied the motion.' },
    { voice: 'party', word: 'unlawful', text: 'According to the plaintiffs, the agreement was unlawful.' },
    { voice: 'party', word: 'unlawful', text: '"The agreement is plainly and obviously unlawful," Bessent said.' },
    { voice: 'party', word: 'lawful', text: 'The White House said the agreement was lawful.' },
    { voice: 'party', word: 'lawful', text: 'The administration insists that the agreement is lawful.' },
    { voice: 'party', word: 'unlawful', text: 'The agreement is "plainly unlawful and an affront to us all".' },
  ] as const)('$voice: "$word" in $text', ({ voice, word, text }) => {
    expect(voiceOf(read(text), word)).toBe(voice);
  });

  test('scare quotes of a word or two stay the article\u2019s', () => {
    expect(voiceOf(read('The agreement is an "unlawful" one.'), 'unlawful')).toBe('article');
  });
});

describe('a quotation over two sentences', () => {
  test.each([
    { voice: 'court', text: 'The judge wrote: "The agreement fails. It is unlawful and always was."' },
    { voice: 'party', text: 'A critic said: "The agreement fails. It is unlawful and always was."' },
    { voice: 'article', text: 'A critic said: "The agreement fails." It is unlawful and always was.' },
  ] as const)('$voice in: $text', ({ voice, text }) => {
    const [, second] = readText(text);
    expect(second && voiceOf(second, 'unlawful')).toBe(voice);
  });

  test('ends with its paragraph', () => {
    const [, second] = readText('A critic said: "The agreement fails.\n\nIt is unlawful and always was.');
    expect(second && voiceOf(second, 'unlawful')).toBe('article');
  });

  test('a pronoun speaks on for whoever spoke', () => {
    const [, afterCritic] = readText('Bessent said the agreement was lawful. He added that it was needed.');
    const [, afterJudge] = readText('Judge Friedrich said the agreement was lawful. They added that it was needed.');
    expect(afterCritic && voiceOf(afterCritic, 'needed')).toBe('party');
    expect(afterJudge && voiceOf(afterJudge, 'needed')).toBe('court');
  });
});

describe('nothing is asserted', () => {
  test.each([
    'Did the judge block the agreement?',
    'The judge blocked the agreement?',
    'It is false that the judge blocked the agreement.',
    'A post falsely claimed that the judge blocked the agreement.',
    'Claim: the judge blocked the agreement.',
    'Myth: the judge blocked the agreement.',
    'If the judge blocks the agreement, ICE will appeal.',
    'Suppose the judge blocks the agreement.',
    'Or imagine that she blocked the agreement.',
    'Had the judge blocked the agreement, ICE would have appealed.',
    'Contrary to reports, the judge blocked the agreement.',
  ])('%s', (text) => {
    expect(read(text).voices.unasserted).toBe(true);
  });

  test.each([
    'The judge blocked the agreement.',
    'The judge asked, "Why now?" and blocked the agreement.',
    'The claim that the judge heard was settled.',
    'The judge said the claim was "false" and blocked the agreement.',
    'The judge ruled even though ICE would appeal.',
  ])('but in: %s', (text) => {
    expect(read(text).voices.unasserted).toBe(false);
  });
});

test('what stands in quotation marks is told', () => {
  const { terms, voices } = read('It is "arbitrary and capricious" to do so.');
  expect(terms.filter((_, at) => voices.quoted[at]).map((term) => term.text)).toEqual(['"', 'arbitrary and capricious', '"']);
  expect(voices.open).toBe(false);
  expect(read('It is "arbitrary').voices.open).toBe(true);
});
