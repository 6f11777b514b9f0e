/** The command from outside: exit statuses, formats, one clear line for every input that cannot be used. */
import { expect, test } from 'vitest';
import { type Overrides, readArticle } from '../../../src/cli/read-input.ts';
import { existingFolder, fileWith, runHere, runShell } from './command.ts';

const BODY = 'A judge told the IRS on Friday that it may not give addresses to ICE. The order covers the Treasury Department.';
const TEXT = `Judge stops IRS\n\n${BODY}\n`;
const PAGE = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2025-11-22T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Judge stops IRS from sharing</h1><p>${BODY}</p></article></body></html>`;

test.each([
  ['a missing file', () => ['/nowhere/x.txt'], '/nowhere/x.txt: no such file'],
  ['a folder', () => [existingFolder], `${existingFolder}: is a directory`],
  ['an unknown kind', () => [fileWith('x.pdf', 'x')], /x\.pdf: unknown kind of file/],
  ['an empty file', () => [fileWith('empty.txt', '  \n')], /empty\.txt: empty/],
  ['binary data', () => [fileWith('zero.txt', new Uint8Array([65, 0, 66]))], /zero\.txt: binary data/],
  ['text in another encoding', () => [fileWith('latin.txt', new Uint8Array([0x63, 0xe9, 0x20]))], /latin\.txt: not text in UTF-8/],
  ['a page without an article', () => [fileWith('nav.html', '<nav><a href="/">Home</a></nav>')], /nav\.html: no article found/],
  ['broken JSON', () => [fileWith('broken.json', '{"text":')], /broken\.json: not valid JSON/],
  ['JSON that is a list', () => [fileWith('list.json', '[]')], /list\.json: not an article/],
  ['a wrong type', () => [fileWith('type.json', '{"text": 5}')], /type\.json: "text" must be a string, not a number/],
  ['no text', () => [fileWith('none.json', '{"title": "x"}')], /none\.json: the article has neither/],
  ['a date that is none', () => [fileWith('date.json', '{"text":"x","published":"yesterday"}')], /date\.json: "published" must be/],
  ['another language', () => [fileWith('fr.json', '{"text":"x","lang":"fr"}')], /fr\.json: "lang" must be/],
  ['an unknown option', () => ['--colour', 'x.txt'], /--colour/],
  ['an unknown format', () => ['--format', 'xml', 'x.txt'], /--format must be one of text, json, claimreview/],
  ['a day that does not exist', () => ['--published', '2025-02-30', 'x.txt'], /--published needs a date/],
  ['no file', () => [], /no file given/],
  ['files with --batch', () => ['--batch', 'x.txt'], /--batch reads standard input/],
])('%s: status 2 and one line', async (_, args, message) => {
  const { status, out, err } = await runHere(args());
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['plain text', 'a.txt', TEXT, null],
  ['Markdown', 'a.md', `# Judge stops IRS\n\n${BODY}`, null],
  ['a page', 'a.html', PAGE, '2025-11-22T10:00:00Z'],
  ['an article as JSON', 'a.json', JSON.stringify({ id: 'x', text: BODY, published: '2025-11-22' }), '2025-11-22'],
  ['an article whose words are a page', 'b.json', JSON.stringify({ html: PAGE, published: '2025-11' }), '2025-11'],
])('%s gives one report', async (_, name, content, published) => {
  const { status, out, err } = await runHere(['--format', 'json', fileWith(name, content)]);
  expect(err).toBe('');
  expect([0, 1]).toContain(status);
  expect(JSON.parse(out)).toMatchObject({ asOf: expect.any(String), published, lang: 'en', counts: { conflicts: expect.any(Number) } });
});

test.each([
  ['JSON', JSON.stringify({ id: 'q', text: BODY }), { id: 'q' }],
  ['a page', `\n${PAGE}`, { published: '2025-11-22T10:00:00Z' }],
  ['text', TEXT, { published: null }],
])('standard input is told apart: %s', async (_, input, expected) => {
  const { out } = await runHere(['--format', 'json', '-'], input);
  expect(JSON.parse(out)).toMatchObject(expected);
});

test('options win over what the input says', async () => {
  const { out } = await runHere(['--format', 'json', '--published', '2026-01-02', '--lang', 'es', fileWith('c.html', PAGE)]);
  expect(JSON.parse(out)).toMatchObject({ published: '2026-01-02', lang: 'es' });
});

test('a date that is given holds for all posts of a page', async () => {
  const post = (day: string, more: string) => `<article><time datetime="${day}T15:00:00-05:00"></time><p>${BODY} ${more}</p></article>`;
  const page = fileWith('posts.html', `<main><h1>IRS and ICE</h1>${post('2026-02-05', 'One.')}${post('2025-11-21', 'Two.')}</main>`);
  const read = (overrides: Overrides) => readArticle(page, overrides, process.stdin);
  expect((await read({ lang: 'en' })).posts?.map(({ published }) => published?.slice(0, 10))).toEqual(['2026-02-05', '2025-11-21']);
  expect(await read({ published: '2025-11-21' })).not.toHaveProperty('posts');
});

test('several files give one object a line, and one bad file does not keep the others back', async () => {
  const files = [fileWith('d.txt', TEXT), '/nowhere/y.txt', fileWith('e.txt', TEXT)];
  const { status, out, err } = await runHere(['--format', 'json', ...files]);
  expect(status).toBe(2);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => typeof JSON.parse(line)),
  ).toEqual(['object', 'object']);
  expect(err).toContain('/nowhere/y.txt: no such file');
});

test('a batch answers every line in order and goes on after bad ones', async () => {
  const lines = [
    JSON.stringify({ id: 'one', text: BODY }),
    '{"id": "two", "text": 7}',
    '',
    'not json',
    JSON.stringify({ id: 'three', html: PAGE }),
    JSON.stringify({ id: 'four', text: `${BODY} –é` }),
  ];
  const { status, out, err } = await runHere(['--batch'], `${lines.join('\r\n')}\n`);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; error?: string });
  expect(status).toBe(0);
  expect(err).toBe('');
  expect(answers.map(({ id }) => id)).toEqual(['one', 'two', null, 'three', 'four']);
  expect(answers.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, false]);
  expect(answers[1]?.error).toBe('"text" must be a string, not a number');
});

test('lines of a batch may be cut anywhere, characters too', async () => {
  const bytes = Buffer.from(`${JSON.stringify({ id: 'é', text: 'ñandú' })}\n${JSON.stringify({ id: 'ü', text: 'ö' })}`);
  const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { out } = await runHere(['--batch'], ...pieces);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['é', 'ü']);
});

test('the status says whether anything conflicts, but not for a batch', async () => {
  const wrong = fileWith('wrong.txt', `Headline\n\nThis is wrong. ${BODY}`);
  const right = fileWith('right.txt', TEXT);
  expect((await runHere([right])).status).toBe(0);
  expect((await runHere([right, wrong])).status).toBe(1);
  expect((await runHere([wrong, '/nowhere/z.txt'])).status).toBe(2);
  expect((await runHere(['--batch'], '{"text":"wrong"}')).status).toBe(0);
});

test('ClaimReview of several files is one list', async () => {
  const wrong = fileWith('wrong2.txt', `Headline\n\nThis is wrong. ${BODY}`);
  const { out } = await runHere(['--format', 'claimreview', wrong, fileWith('f.txt', TEXT), wrong]);
  expect(JSON.parse(out)).toMatchObject([{ '@type': 'ClaimReview' }, { '@type': 'ClaimReview' }]);
});

test('five megabytes are read', async () => {
  const { status, err } = await runHere([fileWith('big.txt', `Headline\n\n${'The council met again today. '.repeat(180_000)}`)]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('help says what the exit statuses mean', async () => {
  const { status, out } = await runHere(['--help']);
  expect(status).toBe(0);
  expect(out).toContain('Exit status: 0 no conflict, 1 at least one conflict, 2 input that cannot be used.');
});

test('as a user runs it: a report, its status, and quiet when the reader stops early', async () => {
  const file = fileWith('user.html', PAGE);
  const whole = await runShell(`$CHECK --format json ${file}; echo "status $?"; $CHECK /nowhere/x.txt 2>&1; echo "status $?"`);
  expect(whole.out).toMatch(/"asOf"[\s\S]*status [01]\ncheck: \/nowhere\/x\.txt: no such file\nstatus 2\n$/);
  const cut = await runShell(`yes '{"text":"x"}' | head -n 5000 | $CHECK --batch | head -n 1`);
  expect(cut).toMatchObject({ status: 0, err: '' });
});
