/**
 * Short Spanish articles: a title, a sentence that tells a ruling, and one sentence more, which is confirmed (T), superseded (S),
 * false (F), not to be blamed (N), however it misleads, or not to be confirmed (X).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { record } from '../engine-fixture.ts';

interface Case {
  readonly published: string;
  readonly title: string;
  readonly opening: string;
  readonly wanted: string;
  readonly text: string;
}

/** Articles are divided by empty lines: "@ day | title | opening", then the sentences. */
function casesIn(file: string): Case[] {
  return file.split('\n\n').flatMap((article) => {
    const [head = '', ...lines] = article.split('\n').filter(Boolean);
    const [published = '', title = '', opening = ''] = head
      .slice(1)
      .split('|')
      .map((part) => part.trim());
    return lines.map((line) => ({ published, title, opening, wanted: line.slice(0, 1), text: line.slice(2) }));
  });
}

/** Verdicts on the last sentence of the article. */
function verdictsOn({ published, title, opening, text }: Case): Set<string> {
  const { statements } = check({ title, published, lang: 'es', text: `${opening}\n\n${text}` }, { record });
  return new Set(statements.filter((s) => s.in !== 'title' && s.start > opening.length).flatMap((s) => s.findings.map((f) => f.verdict)));
}

const CASES = ['spanish-articles', 'spanish-stated'].flatMap((name) => casesIn(readFileSync(`tests/unit/verdict/${name}.txt`, 'utf8')));
const wanting = (letter: string): Case[] => CASES.filter(({ wanted }) => wanted === letter);

describe('in short articles', () => {
  test.each(wanting('T'))('is confirmed: $text ($title)', (given) => {
    expect(verdictsOn(given)).toEqual(new Set(['matches']));
  });

  test.each(wanting('S'))('was right once: $text ($title)', (given) => {
    expect(verdictsOn(given)).toContain('superseded');
  });

  test.each(wanting('F'))('is blamed: $text ($title)', (given) => {
    expect(verdictsOn(given)).toContain('conflicts');
  });

  test.each(wanting('N'))('is not blamed: $text ($title)', (given) => {
    expect(verdictsOn(given)).not.toContain('conflicts');
  });

  test.each(wanting('X'))('is not confirmed: $text ($title)', (given) => {
    expect(verdictsOn(given)).not.toEqual(new Set(['matches']));
  });
});
