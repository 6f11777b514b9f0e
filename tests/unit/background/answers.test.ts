/** A check that is finished reaches the page, whatever becomes of keeping it. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { answersOver } from '../../../extension/background/answers.ts';
import { Database } from '../../../src/store/database.ts';
import '../ui/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => {
  const done = () => Promise.resolve();
  const action = { setBadgeText: done, setTitle: done, setBadgeBackgroundColor: done, setBadgeTextColor: done };
  return { browser: { action, runtime: { sendMessage: done } } };
});

const TEXT = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 21, 2025.';
const article = { title: 'Judge stops the IRS', text: TEXT, url: 'https://news.example/a', lang: 'en' as const };
const from = (incognito: boolean) => ({ tab: { id: 1, incognito } }) as never;

const database = new Database('test-answers');
afterEach(() => database.pages.clear());

test('a report is kept', async () => {
  await answersOver(database)['page/check']({ page: 'p', article }, from(false));
  expect(await database.pages.count()).toBe(1);
});

test('of a private window nothing is kept, no report and no note', async () => {
  const answers = answersOver(database);
  const checked = await answers['page/check']({ page: 'p', article }, from(true));
  expect(checked.report.topic).toBe(true);
  const note = { page: 'p', fact: 'f', verdict: 'conflicts', statement: '', record: '', words: '' } as const;
  await expect(answers['note/add'](note, from(true))).rejects.toThrow('nothing is kept in private windows');
  expect([await database.pages.count(), await database.notes.count(), await database.corrections.count()]).toEqual([0, 0, 0]);
});

test('a report that cannot be kept is given all the same', async () => {
  vi.spyOn(database.pages, 'put').mockRejectedValue(new Error('no room'));
  const checked = await answersOver(database)['page/check']({ page: 'p', article }, from(false));
  expect(checked.report.counts.matches).toBeGreaterThan(0);
  vi.restoreAllMocks();
});
