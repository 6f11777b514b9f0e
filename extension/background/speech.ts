/** In which language the background speaks: that of the settings, which the worker forgets whenever it is stopped. */
import type { CheckedPage } from '../../src/messages/protocol.ts';
import type { Settings } from '../../src/messages/settings.ts';
import { wordsIn } from '../../src/platform/all-words.ts';
import { takeWords } from '../../src/platform/messages.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import type { Database } from '../../src/store/database.ts';
import { readSettings } from '../../src/store/settings.ts';
import { tongue } from '../../src/ui/text.ts';
import { retold } from '../../src/verdict/report/retold.ts';
import { glossaryOf } from './glossary.ts';

/** Takes the words of the chosen language. */
export function speak({ language }: Settings): void {
  takeWords(wordsIn(language));
}

/** The settings in force, with the words of their language taken. */
export async function settingsSpoken(database: Database): Promise<Settings> {
  const settings = await readSettings(database);
  speak(settings);
  return settings;
}

/** A checked page in the language that is spoken now; it may have been checked in another. */
export function inTongue(checked: CheckedPage): CheckedPage {
  const now = tongue();
  if ((checked.tongue ?? 'en') === now) return checked;
  const record = shippedRecord();
  return { ...checked, tongue: now, report: retold(checked.report, record, now), glossary: glossaryOf(checked.report, record, now) };
}
