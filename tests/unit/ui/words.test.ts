/** The locale file: every word that is asked for is there, and every word that is there is asked for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { sourcesUnder } from '../sources.ts';

const words: Readonly<Record<string, { readonly message: string; readonly description?: string }>> = messages;
const keys = Object.keys(words);
const code = [...sourcesUnder('src', 'extension').map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');
/** Keys put together from a kind and a value: how they begin and end. */
const patterns = [...code.matchAll(/`([a-z0-9_]+_)\$\{[^}]*\}([a-z_]*)`/g)].map(([, start = '', end = '']) => ({ start, end }));

/** Values for which the words are looked up by kind and value, from the types and the record. */
const KINDS_OF_VALUE = ['state', 'reason', 'court', 'outcome', 'outcome_short', 'event_short', 'relief', 'status', 'body', 'confidence'];

/** Whether a key is the start, one word, and the end. */
function isBetween(key: string, start: string, end: string): boolean {
  return key.startsWith(start) && key.endsWith(end) && /^[A-Za-z0-9]+$/.test(key.slice(start.length, key.length - end.length));
}

function isAskedFor(key: string): boolean {
  const base = key.replace(/_(one|other)$/, '');
  const named = [`'${key}'`, `'${base}'`, `__MSG_${key}__`].some((written) => code.includes(written));
  const byValue = KINDS_OF_VALUE.some((kind) => key.startsWith(`${kind}_`));
  const byPattern = patterns.some(({ start, end }) => [key, base].some((one) => isBetween(one, start, end)));
  return named || byValue || byPattern;
}

test('every message is used', () => {
  expect(keys.filter((key) => !isAskedFor(key))).toEqual([]);
});

test('counted messages come in both forms', () => {
  const other = (key: string) => (key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one'));
  const lonely = keys.filter((key) => /_(one|other)$/.test(key) && !(other(key) in words) && !/^record_group_|^timeline_other$/.test(key));
  expect(lonely).toEqual([]);
});

test('names of messages are what every browser takes', () => {
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});

test('what is filled in is explained to translators', () => {
  const silent = keys.filter((key) => /\$\d/.test(words[key]?.message ?? '') && !/_(one|other)$/.test(key) && !words[key]?.description);
  expect(silent).toEqual([]);
});

test('the description is short enough for the browsers', () => {
  expect(words['description']?.message.length).toBeLessThanOrEqual(132);
});

test('no word accuses: a verdict is about the record', () => {
  const harsh = /\b(fake|false|misleading|disputed|lie|lies|wrong claim|debunked)\b/i;
  expect(keys.filter((key) => harsh.test(words[key]?.message ?? ''))).toEqual([]);
});

test.each([
  ['court', 'court'],
  ['outcome', 'outcome'],
  ['outcome', 'outcome_short'],
])('every %s in the record has its words as %s', (kind, prefix) => {
  const values = shippedRecord().facts.flatMap((fact) => (fact.kind === kind && typeof fact.value === 'string' ? [fact.value] : []));
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => !(`${prefix}_${value.replaceAll('-', '_')}` in words))).toEqual([]);
});

test('every status and every form of relief in the record has its words', () => {
  const { facts } = shippedRecord();
  const relief = facts.flatMap(({ kind, value }) =>
    kind === 'relief' && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [],
  );
  const status = facts.flatMap(({ kind, value }) =>
    kind === 'status' && Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' ? one.status : [])) : [],
  );
  const missing = [...relief.map((one) => `relief_${one}`), ...status.map((one) => `status_${one}`)].filter(
    (key) => !(key.replaceAll('-', '_') in words),
  );
  expect(missing).toEqual([]);
  expect(relief.length * status.length).toBeGreaterThan(0);
});
