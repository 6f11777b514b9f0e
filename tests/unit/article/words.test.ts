/** Words as they are cut for counting and comparing. */
import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/article/words.ts';

test.each([
  ['“Judge halts sharing”: what’s next—and when?', ['judge', 'halts', 'sharing', 'what', 's', 'next', 'and', 'when']],
  ['¿Cuándo decidió el tribunal?', ['cuándo', 'decidió', 'el', 'tribunal']],
  ['47,000 taxpayers · 26 U.S.C. § 6103(i)', ['47', '000', 'taxpayers', '26', 'u', 's', 'c', '6103', 'i']],
  ['Суд решил дело', ['суд', 'решил', 'дело']],
  ['a\u00a0b\u2011c\u00add', ['a', 'b', 'c', 'd']],
  ['…', []],
])('%s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
