/**
 * Pages of many layouts in the browser: the extension reports what the command line reports for the same page, marks
 * nothing outside the article, leaves the page as it was, and marks again what the page draws anew.
 */
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { readPage } from '../../src/article/read-page.ts';
import { check } from '../../src/check.ts';
import type { TabView } from '../../src/messages/protocol.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import type { Report, Statement } from '../../src/verdict/report/report.ts';
import { corpusPages, type ExpectedReading } from '../pages/corpus.ts';
import { expect, SITE, test } from './fixtures.ts';
import { type Marked, marksOf, TICKS_IN_HALF_A_SECOND, ticksUntil } from './marks-of.ts';
import { planted } from './planted.ts';
import { Asker } from './report-in.ts';

test.use({ pages: 'tests/pages' });

const told = ({ text, verdict, findings, in: place }: Statement) =>
  `${place ?? 'text'}: ${verdict}: ${text} [${findings.map(({ fact, said }) => `${fact}: ${said}`).join('; ')}]`;

/** As the command line reads it. A page whose text only a script brings is read from the words expected of it. */
function reportOf(html: string, { browserOnly, title, published, lang, paragraphs }: ExpectedReading): Report {
  const { article } = readPage(new JSDOM(html).window.document);
  const expected = { title, lang, text: paragraphs.join('\n\n'), ...(published && { published }) };
  return check(browserOnly ? expected : article, { record: shippedRecord() });
}

const isSettled = (view: TabView) => view.kind === 'report' || view.state !== 'checking';
const squeezed = (words: string) => words.replace(/[\s\u00ad\u200e\u200f]+/g, '');

/** Registered exactly for the verdicts that there are, over the words of their sentences and no others. */
function expectMarks(marks: Marked, statements: readonly Statement[]): void {
  for (const verdict of ['conflicts', 'matches', 'superseded'] as const) {
    const sentences = statements.filter((statement) => statement.verdict === verdict).map(({ text }) => squeezed(text));
    const marked = marks[`of-record-${verdict}`] ?? [];
    expect(marked.length > 0, `${verdict} registered`).toBe(sentences.length > 0);
    expect(marked.map(squeezed).filter((words) => !sentences.some((sentence) => sentence.includes(words)))).toEqual([]);
  }
}

/** What a page draws into a shadow root of its own is not among its markup. */
const SHADOW = 'attachShadow';

/** The page draws all of its text anew: the same words are marked within half a second. */
async function expectMarksAfterDrawingAnew(page: Page): Promise<void> {
  const before = await marksOf(page);
  const left = await page.evaluate(() => {
    document.body.innerHTML = `${document.body.innerHTML}`;
    return [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter(({ startContainer }) => startContainer.isConnected).length;
  });
  expect(left).toBe(0);
  expect(await ticksUntil(page, before)).toBeLessThanOrEqual(TICKS_IN_HALF_A_SECOND);
  expect(await marksOf(page)).toEqual(before);
}

let asker: Asker;
test.beforeAll(async ({ browser_ }) => {
  asker = await Asker.in(browser_);
});
test.afterAll(() => asker.close());

for (const { name, html, expected } of corpusPages()) {
  test(name, async ({ browser_ }) => {
    const page = await browser_.context.newPage();
    await page.addInitScript(countChangesLater);
    await page.goto(`${SITE}/${name}`);
    const report = expected.noArticle ? undefined : reportOf(html, expected);
    const view = await asker.view(`${SITE}/${name}`, (now) => (report?.statements.length ? now.kind === 'report' : isSettled(now)));
    const statements = view.kind === 'report' ? view.checked.report.statements : [];
    expect(statements.map(told)).toEqual(report?.statements.map(told) ?? []);
    const article = `${expected.title}\n${expected.paragraphs.join('\n')}`;
    expect(statements.filter(({ text }) => !article.includes(text)).map(({ text }) => text)).toEqual([]);
    expectMarks(await marksOf(page), statements);
    expect(await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
    if (statements.length > 0 && !html.includes(SHADOW)) await expectMarksAfterDrawingAnew(page);
    await page.close();
  });

  if (expected.noArticle || expected.browserOnly) continue;
  test(`${name}, with an error planted in its last words`, async ({ browser_ }) => {
    const wrong = planted(html);
    const report = reportOf(wrong, expected);
    expect(report.counts.conflicts).toBe(reportOf(html, expected).counts.conflicts + 1);
    const page = await browser_.context.newPage();
    const url = `${SITE}/${name}?planted`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: wrong }));
    await page.goto(url);
    const view = await asker.view(url, ({ kind }) => kind === 'report');
    const statements = view.kind === 'report' ? view.checked.report.statements : [];
    expect(statements.map(told)).toEqual(report.statements.map(told));
    expectMarks(await marksOf(page), statements);
    await page.close();
  });
}

/** Runs in the page before anything else: every change once it is parsed, but for the overlay under html. */
function countChangesLater(): void {
  const changed: string[] = [];
  Object.assign(globalThis, { changed });
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => {
      for (const { type, target } of records)
        if (type !== 'childList' || target !== document.documentElement) changed.push(`${type} of ${target.nodeName}`);
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true }),
  );
}
