/** Who may import whom, and what the pure folders may not touch: the rules that keep the engine the same everywhere. */
import { expect, test } from 'vitest';
import { type Source, sourcesUnder } from './sources.ts';

const sources = sourcesUnder('src', 'extension');
const PURE = /^src\/(language|claims|record|verdict)\/|^src\/check\.ts$/;
const PURE_PACKAGES = ['valibot'];
const PURE_FILES = /^src\/(language|claims|record|verdict)\/|^src\/article\/article\.ts$|^assets\/.*\.json$/;
/** Time and chance; the page, the browser and Node are kept out by tsconfig.pure.json, whose only library is the language's own. */
const IMPURE_CODE = /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bMath\.random\b|\bperformance\.now\b/;
/** Lexicons hold the words of a language; in these folders a literal of two words or more is one that escaped. */
const WORDLESS = /^src\/(language|claims|verdict)\//;
const PHRASE = /\p{L}{2,}\s+\p{L}{2,}/u;

const pure = sources.filter(({ path }) => PURE.test(path));
const offences = (files: readonly Source[], complaint: (file: Source) => readonly string[]) =>
  files.flatMap((file) => complaint(file).map((what) => `${file.path}: ${what}`));

test('there are sources to judge', () => {
  expect(pure.length).toBeGreaterThan(2);
});

test('the pure folders import only pure files and pure packages', () => {
  const bad = ({ from, file }: { from: string; file?: string }) =>
    file === undefined ? !PURE_PACKAGES.includes(from) : !PURE_FILES.test(file);
  expect(offences(pure, (source) => source.imports.filter(bad).map(({ from }) => from))).toEqual([]);
});

test('the pure folders use no clock and no chance', () => {
  expect(offences(pure, ({ code }) => code.match(IMPURE_CODE)?.slice(0, 1) ?? [])).toEqual([]);
});

test('the files of claims do not import one another', () => {
  const claims = sources.filter(({ path }) => path.startsWith('src/claims/') && !isShared(path));
  const sibling = (file = '') => file.startsWith('src/claims/') && !isShared(file);
  expect(offences(claims, ({ imports }) => imports.filter(({ file }) => sibling(file)).map(({ from }) => from))).toEqual([]);
});

/** Folders of the verdict, from what is concluded to what all conclude from: each imports only itself and those behind it. */
const FLOORS = ['reread', 'judge', 'guard', 'meant', 'about', 'compare', 'report'];
const floorOf = (path = ''): number => FLOORS.indexOf(/^src\/verdict\/([a-z]+)\//.exec(path)?.[1] ?? '');

test('a folder of the verdict imports only those below it', () => {
  const verdict = sources.filter(({ path }) => path.startsWith('src/verdict/'));
  expect(verdict.filter(({ path }) => floorOf(path) < 0)).toEqual([]);
  const isAbove = (path: string, file?: string): boolean => floorOf(file) >= 0 && floorOf(file) < floorOf(path);
  const above = ({ path, imports }: Source) => imports.filter(({ file }) => isAbove(path, file)).map(({ from }) => from);
  expect(offences(verdict, above)).toEqual([]);
});

/** The type all claims share and the list of their readers are not claims. */
function isShared(path: string): boolean {
  return /^src\/claims\/(claim|read-claims)\.ts$/.test(path);
}

test('only the store opens Dexie, and only the background opens the store', () => {
  const outsideStore = sources.filter(({ path }) => !path.startsWith('src/store/'));
  expect(offences(outsideStore, ({ imports }) => imports.filter(({ from }) => from.startsWith('dexie')).map(({ from }) => from))).toEqual(
    [],
  );
  const outsideBackground = outsideStore.filter(({ path }) => !/^extension\/background\b/.test(path));
  const store = (source: Source) =>
    source.imports.filter(({ file, typeOnly }) => !typeOnly && file?.startsWith('src/store/')).map(({ from }) => from);
  expect(offences(outsideBackground, store)).toEqual([]);
});

test('src does not import the entrypoints, and nothing imports the tests', () => {
  const upward = ({ path, imports }: Source) =>
    imports
      .filter(({ file }) => file?.startsWith('tests/') || (path.startsWith('src/') && file?.startsWith('extension/')))
      .map(({ from }) => from);
  expect(offences(sources, upward)).toEqual([]);
});

test('Node modules are imported by the command line alone', () => {
  const others = sources.filter(({ path }) => !path.startsWith('src/cli/'));
  expect(offences(others, ({ imports }) => imports.filter(({ from }) => from.startsWith('node:')).map(({ from }) => from))).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const edges = new Map(sources.map(({ path, imports }) => [path, imports.filter((i) => !i.typeOnly).map(({ file }) => file ?? '')]));
  expect(sources.map(({ path }) => cycleFrom(path, edges)).filter((cycle) => cycle !== undefined)).toEqual([]);
});

function cycleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const seen = new Set<string>();
  const waiting = (edges.get(start) ?? []).map((to) => [start, to]);
  for (let trail = waiting.pop(); trail !== undefined; trail = waiting.pop()) {
    const at = trail.at(-1) ?? '';
    if (at === start) return trail.join(' -> ');
    if (seen.has(at)) continue;
    seen.add(at);
    for (const to of edges.get(at) ?? []) waiting.push([...trail, to]);
  }
  return undefined;
}

test('no words of any language outside the lexicons', () => {
  const thrown = /Error\(\s*$/;
  const phrases = ({ literals }: Source) =>
    literals.filter(({ text, before }) => PHRASE.test(text) && !thrown.test(before)).map(({ text, line }) => `${line}: ${text}`);
  expect(
    offences(
      sources.filter(({ path }) => WORDLESS.test(path)),
      phrases,
    ),
  ).toEqual([]);
});
