// @vitest-environment happy-dom
/** The record page: everything the record holds, found by search and by address. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { RecordPage } from '../../../src/ui/record/RecordPage.tsx';
import { doing, find, show, texts, typeInto } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

const record = shippedRecord();
const page = (published: string | null = null, about: readonly string[] = []) =>
  show(<RecordPage record={record} published={published} about={about} />);

beforeEach(() => {
  location.hash = '';
});
afterEach(() => vi.restoreAllMocks());

describe('facts', () => {
  test('all of them, each with its words, its confidence and a source', async () => {
    const root = await page();
    const shown = [...root.querySelectorAll('[data-fact]')];
    expect(shown.map((fact) => fact.getAttribute('data-fact')).toSorted()).toEqual(record.facts.map(({ id }) => id).toSorted());
    const bare = shown.filter(
      (fact) => texts(fact, '.source').join('') === '' || (fact.querySelector('.fact-meta')?.textContent ?? '').length < 10,
    );
    expect(bare.map((fact) => fact.id)).toEqual([]);
  });

  test('an unverified fact says so and marks nothing', async () => {
    const meta = texts(await page(), '[data-confidence="U"] .fact-meta');
    expect(meta.length).toBeGreaterThan(0);
    expect(meta.filter((words) => !words.startsWith('Not verified · Never marks a sentence'))).toEqual([]);
  });

  test.each([
    ['94 PAGES', ['ctr.ruling.length']],
    ['no such words anywhere', []],
  ])('a search for "%s"', async (search, ids) => {
    const root = await page();
    await doing(() => typeInto(find(root, '#search'), search, 'input'));
    expect([...root.querySelectorAll('[data-fact]')].map((fact) => fact.getAttribute('data-fact'))).toEqual(ids);
    expect(find(root, 'search [role=status]').textContent).toBe(ids.length === 0 ? 'No fact has these words' : '1 fact');
  });

  test('an empty search brings all back', async () => {
    const root = await page();
    await doing(() => typeInto(find(root, '#search'), 'xyz', 'input'));
    await doing(() => typeInto(find(root, '#search'), ' ', 'input'));
    expect(root.querySelectorAll('[data-fact]')).toHaveLength(record.facts.length);
  });
});

describe('what is folded up', () => {
  const opened = (root: ParentNode) => root.querySelectorAll('details.fact-subject[open]').length;
  const subjects = new Set(record.facts.map(({ subject }) => subject)).size;

  test('everything at first, and nothing on demand', async () => {
    const root = await page();
    expect(root.querySelectorAll('details.fact-subject')).toHaveLength(subjects);
    expect(opened(root)).toBe(0);
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Open all');
    await doing(() => button?.click());
    expect(opened(root)).toBe(subjects);
  });

  test('a search opens what it finds', async () => {
    const root = await page();
    await doing(() => typeInto(find(root, '#search'), '94 PAGES', 'input'));
    expect(opened(root)).toBe(1);
    await doing(() => typeInto(find(root, '#search'), '', 'input'));
    expect(opened(root)).toBe(0);
  });

  test.each([['#fact-ctr.ruling.date'], ['#subject-ctr.ruling']])('the address %s opens its subject alone', async (hash) => {
    location.hash = hash;
    const root = await page();
    expect([...root.querySelectorAll('details.fact-subject[open] > summary')].map(({ id }) => id)).toEqual(['subject-ctr.ruling']);
  });
});

describe('an address with a fact', () => {
  test('shows the fact and gives it the focus', async () => {
    location.hash = '#fact-ctr.ruling.date';
    await page();
    expect(document.activeElement?.id).toBe('fact-ctr.ruling.date');
    expect(document.activeElement?.classList.contains('fact-target')).toBe(true);
  });

  test('a broken address does no harm', async () => {
    location.hash = '#%E0%A4%A';
    expect((await page()).querySelectorAll('[data-fact]')).toHaveLength(record.facts.length);
  });
});

describe('decisions', () => {
  const rows = (root: ParentNode, ruling: string) => {
    const card = find(root, `[data-ruling="${ruling}"]`);
    return Object.fromEntries(
      [...card.querySelectorAll('dl > div')].map((row) => [find(row, 'dt').textContent, find(row, 'dd').textContent]),
    );
  };

  test('eight, case by case', async () => {
    expect([...(await page()).querySelectorAll('[data-ruling]')].map((card) => card.getAttribute('data-ruling'))).toEqual([
      'ctr.appeal.decision',
      'ctr.indicative',
      'ctr.ruling',
      'ctr.minute-order',
      'centro.decided',
      'centro.pi-denied',
      'centro.tro',
      'cedc.pi',
    ]);
  });

  test('who decided what, for whom, and where it stands', async () => {
    expect(rows(await page(), 'ctr.ruling')).toMatchObject({
      Court: 'U.S. District Court for the District of Columbia',
      Judge: 'Judge Colleen Kollar-Kotelly',
      Outcome: 'Blocked the sharing',
      Relief: 'stay under the Administrative Procedure Act and preliminary injunction',
      Status: 'upheld on appeal (as of September 25, 2026)',
      Length: '94 pages',
    });
  });

  test('a refusal binds nobody, and what was refused is said to be', async () => {
    expect(rows(await page(), 'centro.pi-denied')).toMatchObject({
      Relief: 'Refused: preliminary injunction',
      'Who is bound': 'Nobody: it ordered nothing new',
    });
  });

  test('what no source tells is not made up', async () => {
    expect(rows(await page(), 'ctr.appeal.decision')).toMatchObject({ Judge: 'Not found in any source' });
  });
});

describe('timeline', () => {
  test('the drawing and the table tell the same', async () => {
    const root = await page();
    const drawn = [...root.querySelectorAll('svg.timeline a')].map((mark) => mark.getAttribute('href'));
    const told = [...root.querySelectorAll('table a')].map((link) => link.getAttribute('href'));
    expect(drawn).toHaveLength(10);
    expect(told.toSorted()).toEqual(drawn.toSorted());
  });

  test('every mark leads to something on the page', async () => {
    const root = await page();
    const lost = [...root.querySelectorAll('svg.timeline a')]
      .map((mark) => mark.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !document.getElementById(id));
    expect(lost).toEqual([]);
  });

  test('the article the reader comes from is on it', async () => {
    const root = await page('2025-11-24', ['ctr.ruling']);
    expect(find(root, '.timeline-here').textContent).toBe('The article');
    expect(root.querySelectorAll('svg.timeline .mark-ring')).toHaveLength(1);
    expect(find(root, '[data-ruling="ctr.ruling"]').textContent).toContain('In the article you came from');
    expect(texts(root, 'table tbody tr').filter((row) => row.includes('The article'))).toHaveLength(1);
  });

  test.each([[null], ['1999-01-01'], ['2031-01-01']])('an article of %s is not drawn', async (published) => {
    expect((await page(published)).querySelector('.timeline-here')).toBeNull();
  });
});
