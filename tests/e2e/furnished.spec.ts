/** Articles amid menus, other headlines and comments: the sentences that the command line finds in the bare text, and none around it. */
import { check } from '../../src/check.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import { readAccurate } from '../accuracy/corpus.ts';
import { expect, SITE, test } from './fixtures.ts';
import { AROUND, furnished, type Story } from './furnished.ts';
import { marksOf } from './marks-of.ts';

const WRONG = 'The memorandum of understanding between the IRS and ICE was signed on Sept. 7, 2025.';
const CHOSEN = ['wire-02', 'daily-02', 'law-02', 'left-02', 'right-02'];

/** An accurate article of the corpus with one error put into it. */
function storyOf(id: string): Story {
  const article = readAccurate().find((one) => one.id === id);
  if (!article?.published) throw new Error(`the corpus has no dated article ${id}`);
  return { title: article.title, published: article.published, paragraphs: article.paragraphs.toSpliced(3, 0, WRONG) };
}

for (const id of CHOSEN) {
  test(`${id}: the same sentences as on the command line`, async ({ browser_ }) => {
    const story = storyOf(id);
    const { title, published, paragraphs } = story;
    const { statements } = check({ title, published, lang: 'en', text: paragraphs.join('\n\n') }, { record: shippedRecord() });
    const expected = (verdict: string) => statements.filter((one) => one.verdict === verdict && !one.in).map(({ text }) => text);
    const page = await browser_.context.newPage();
    await page.route(`${SITE}/${id}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: furnished(story) }));
    await page.goto(`${SITE}/${id}`);
    await expect.poll(() => marksOf(page)).toMatchObject({ 'of-record-conflicts': [WRONG] });
    expect(expected('conflicts')).toEqual([WRONG]);
    const marks = await marksOf(page);
    expect(marks['of-record-matches']?.filter((words) => words !== title)).toEqual(expected('matches'));
    const around = Object.values(AROUND).flat();
    const marked = Object.values(marks).flat();
    expect(marked.filter((words) => around.some((sentence) => sentence.includes(words) && !paragraphs.join(' ').includes(words)))).toEqual(
      [],
    );
    await page.close();
  });
}
