/** The settings: defaults, changes, sites. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { Database } from '../../../src/store/database.ts';
import { changeSettings, readSettings, resetSettings, setSite } from '../../../src/store/settings.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${Math.random()}`);
});
afterEach(() => database.delete());

test('nothing set is the default', async () => {
  expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
});

test('a change keeps the others, and outlives the database being closed', async () => {
  await changeSettings(database, { quiet: true });
  await changeSettings(database, { retentionDays: 0 });
  database.close();
  const again = new Database(database.name);
  expect(await readSettings(again)).toEqual({ ...DEFAULT_SETTINGS, quiet: true, retentionDays: 0 });
  again.close();
  await database.open();
});

test('resetting forgets every change', async () => {
  await changeSettings(database, { quiet: true });
  expect(await resetSettings(database)).toEqual(DEFAULT_SETTINGS);
  expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
});

test('a site is switched off once and on again', async () => {
  await setSite(database, 'a.example', false);
  await setSite(database, 'a.example', false);
  expect((await setSite(database, 'b.example', false)).sitesOff).toEqual(['a.example', 'b.example']);
  expect((await setSite(database, 'a.example', true)).sitesOff).toEqual(['b.example']);
});
