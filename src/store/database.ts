/** The one database: checked pages, notes on verdicts, the ledger of corrections, settings. Opened by the background only. */
import { Dexie, type EntityTable } from 'dexie';
import type { CheckedPage, Correction, Note } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';

/** A checked page as it is kept. */
export interface KeptPage {
  readonly page: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The tab it was checked in; -1 once that tab is gone. */
  readonly tab: number;
  /** Empty where the page gave none. */
  readonly url: string;
  readonly checked: CheckedPage;
}

interface KeptSettings {
  readonly key: 'settings';
  readonly value: Partial<Settings>;
}

export class Database extends Dexie {
  declare readonly pages: EntityTable<KeptPage, 'page'>;
  declare readonly notes: EntityTable<Note, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly settings: EntityTable<KeptSettings, 'key'>;

  constructor(name = 'of-record') {
    super(name);
    this.version(1).stores({ pages: 'page, at, tab, url', notes: 'id, page, at', corrections: 'id, at, page', settings: 'key' });
  }
}
