/** The scanner the shape tests rest on: it must see imports and literals, and nothing inside comments. */
import { expect, test } from 'vitest';
import { readSource } from './sources.ts';

const TEXT = `
/* import { no } from './comment.ts' */
import type { A } from './a.ts';
import { b } from "../b.ts"; // import './also-not.ts'
import './effect.css';
export { c } from './c.ts';
const later = () => import('./later.ts');
const pattern = /['"]\\/[/']/g;
const half = total / 2; const words = 'two words';
throw new Error(\`not \${half} data\`);
`;
const source = readSource('src/language/x.ts', TEXT);

test('imports are found with their files', () => {
  expect(source.imports).toEqual([
    { from: './a.ts', file: 'src/language/a.ts', typeOnly: true },
    { from: '../b.ts', file: 'src/b.ts', typeOnly: false },
    { from: './effect.css', file: 'src/language/effect.css', typeOnly: false },
    { from: './c.ts', file: 'src/language/c.ts', typeOnly: false },
    { from: './later.ts', file: 'src/language/later.ts', typeOnly: false },
  ]);
});

test('literals are found with the code before them', () => {
  expect(source.literals.at(-2)).toEqual({ text: 'two words', line: 9, before: 'const half = total / 2; const words = ' });
  expect(source.literals.at(-1)?.before).toContain('new Error(');
});

test('comments and the insides of literals are not code', () => {
  expect(source.code).not.toMatch(/comment|also-not|two words/);
  expect(source.code).toContain('total / 2');
});
