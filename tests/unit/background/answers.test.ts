/** A check that is finished reaches the page, whatever becomes of keeping it; pages that hold neither record nor words get both. */
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

test('the course of the litigation and the words of a page are in the language that the reader chose', async () => {
  const answers = answersOver(database);
  const nameOf = async (language: 'en' | 'es') => {
    await database.settings.put({ key: 'settings', value: { language } });
    const { lanes } = await answers['record/course']({}, from(false));
    return [lanes[0]?.events[0]?.name, (await answers['settings/words']({ language }, from(false))).card_close];
  };
  const english = await nameOf('en');
  const spanish = await nameOf('es');
  await database.settings.clear();
  expect(english[1]).toBe('Close');
  expect(spanish[1]).toBe('Cerrar');
  expect(spanish[0]).not.toBe(english[0]);
});
