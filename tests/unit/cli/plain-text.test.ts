/** Plain text and Markdown become a headline and paragraphs. */
import { expect, test } from 'vitest';
import { readMarkdown, readPlainText } from '../../../src/cli/plain-text.ts';

const LONG =
  'The judge ruled on Friday that the agency may not share what it holds about taxpayers with the immigration authorities, and she gave her reasons.';

test('the first line is the headline, blank lines part paragraphs', () => {
  expect(readPlainText('\ufeff\nA headline\n\nOne.\n\n\nTwo.\n'.replace('\ufeff', ''))).toEqual({
    title: 'A headline',
    text: 'One.\n\nTwo.',
  });
});

test('lines of a text broken to a width are joined', () => {
  expect(readPlainText('A headline\n\nOne begins here\nand ends here.\r\n\r\nTwo.').text).toBe('One begins here and ends here.\n\nTwo.');
});

test('lines that are whole paragraphs stay apart', () => {
  expect(readPlainText(`A headline\n${LONG}\nA subheading\n${LONG}`).text).toBe(`${LONG}\n\nA subheading\n\n${LONG}`);
});

test('a first line too long for a headline is a paragraph', () => {
  const paragraph = `${LONG} ${LONG}`;
  expect(readPlainText(`${paragraph}\n${LONG}`)).toEqual({ text: `${paragraph}\n\n${LONG}` });
});

test('a single line is text', () => {
  expect(readPlainText('The judge ruled.')).toEqual({ text: 'The judge ruled.' });
});

test('the marks of Markdown go, the words stay', () => {
  const source =
    '# A *headline*\n\n> The **judge** ruled, [the paper](https://x.example) says.\n\n- snake_case_word stays\n- 2 * 3 * 4\n\n![photo](a.png)';
  expect(readMarkdown(source)).toEqual({
    title: 'A headline',
    text: 'The judge ruled, the paper says.\n\nsnake_case_word stays 2 * 3 * 4',
  });
});
