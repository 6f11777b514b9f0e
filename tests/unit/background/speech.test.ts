/** In the chosen language: the words for the card, and what the record says in a report. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import spanish from '../../../assets/record/es.json' with { type: 'json' };
import { answersOver } from '../../../extension/background/answers.ts';
import { inTongue } from '../../../extension/background/speech.ts';
import { takeWords } from '../../../src/platform/messages.ts';
import { Database } from '../../../src/store/database.ts';
import '../ui/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => {
  const done = () => Promise.resolve();
  const action = { setBadgeText: done, setTitle: vi.fn(done), setBadgeBackgroundColor: done, setBadgeTextColor: done };
  const scripting = { getRegisteredContentScripts: () => Promise.resolve([]) };
  return { browser: { action, scripting, runtime: { sendMessage: done }, tabs: { query: () => Promise.resolve([]) } } };
});

const TEXT = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 8, 2025.';
const article = { title: 'Judge stops the IRS', text: TEXT, url: 'https://news.example/a', published: '2025-12-02', lang: 'en' as const };
const from = { tab: { id: 1, incognito: false } } as never;
const database = new Database('test-speech');
const answers = answersOver(database);

const recordIn = async () => {
  const { report, tongue } = await answers['page/check']({ page: 'p', article }, from);
  const [conflict] = report.statements.filter(({ verdict }) => verdict === 'conflicts');
  return [tongue, conflict?.findings.find(({ verdict }) => verdict === 'conflicts')?.record];
};

afterEach(async () => {
  await answers['settings/reset']({}, from);
  takeWords({});
});

test('English, as long as nothing else is chosen', async () => {
  expect((await answers['page/ready']({}, from)).words['card_close']).toBe('Close');
  expect(await recordIn()).toEqual([undefined, 'Judge Kollar-Kotelly ruled on Friday, Nov. 21, 2025.']);
});

test('Spanish once it is chosen: the card’s words and the record’s', async () => {
  await answers['settings/set']({ language: 'es' }, from);
  expect((await answers['page/ready']({}, from)).words['card_close']).toBe('Cerrar');
  expect(await recordIn()).toEqual(['es', spanish.says['ctr.ruling.date']]);
});

test('the worker forgets the language when it is stopped, and asks the settings', async () => {
  await answers['settings/set']({ language: 'es' }, from);
  takeWords({});
  expect((await recordIn())[0]).toBe('es');
});

test('what was checked in one language is told in another: the words of the record, and nothing else', async () => {
  const checked = await answers['page/check']({ page: 'p', article }, from);
  await answers['settings/set']({ language: 'es' }, from);
  const told = inTongue(checked);
  expect(told.report).not.toEqual(checked.report);
  const wordless = ({ report }: typeof told) => JSON.stringify(report, (key, value: unknown) => (key === 'record' ? '' : value));
  expect(wordless(told)).toBe(wordless(checked));
  expect((await answers['history/get']({ id: 'p' }, from)).checked).toEqual(told);
});
