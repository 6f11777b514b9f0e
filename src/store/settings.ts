/** The reader's settings as kept; what was never set has its default. */
import { DEFAULT_SETTINGS, type Settings } from '../messages/settings.ts';
import type { Database } from './database.ts';

/** The settings in force. */
export async function readSettings(database: Database): Promise<Settings> {
  const kept = await database.settings.get('settings');
  return withDefaults(kept?.value ?? {});
}

/** Changes some settings and returns all of them. */
export async function changeSettings(database: Database, change: Partial<Settings>): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const settings = withDefaults({ ...(await readSettings(database)), ...change });
    await database.settings.put({ key: 'settings', value: settings });
    return settings;
  });
}

/** Forgets every change. */
export async function resetSettings(database: Database): Promise<Settings> {
  await database.settings.delete('settings');
  return DEFAULT_SETTINGS;
}

/** Switches a site on or off. The host is taken without "www.". */
export async function setSite(database: Database, host: string, on: boolean): Promise<Settings> {
  const { sitesOff } = await readSettings(database);
  const others = sitesOff.filter((site) => site !== host);
  return changeSettings(database, { sitesOff: on ? others : [...others, host] });
}

function withDefaults(change: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...change, marks: { ...DEFAULT_SETTINGS.marks, ...change.marks } };
}
