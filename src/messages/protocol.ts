/**
 * Every message between the parts of the extension, with its question and its answer. Plain JSON only: browsers clone
 * messages differently. Pages and popups talk to the background alone; the background talks to tabs.
 */
import type { Article, Language } from '../article/article.ts';
import type { Words } from '../platform/messages.ts';
import type { Litigation } from '../record/litigation.ts';
import type { Counts, Report, Verdict } from '../verdict/report/report.ts';
import type { Settings } from './settings.ts';

/** Why there is no report: the value of the popup's `data-state`. */
export type TabState = 'off-topic' | 'not-checked' | 'no-access' | 'checking' | 'error' | 'other-language';

/** A closer reason, where there is one: what the popup may say in addition. */
export type StateReason = 'site-off' | 'only-on-click' | 'browser-page' | 'pdf' | 'no-article';

/** Names from the record for a report: the page and the popup hold no record themselves. */
export interface Glossary {
  /** The rulings of `report.rulings`, same order, then others that its statements get wrong. */
  readonly rulings: readonly { readonly id: string; readonly name: string; readonly date: string | null }[];
  /** By fact id: the name of the ruling (or other subject) it is about. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** A report as the page and the popup show it. */
export interface CheckedPage {
  /** Id of this view of the page; also the id in the history. */
  readonly page: string;
  readonly title: string;
  readonly report: Report;
  readonly glossary: Glossary;
  /** The article was published after the date up to which the record speaks. */
  readonly newerThanRecord: boolean;
  /** The language of the record's words in it; absent: English. */
  readonly tongue?: Language;
}

interface TabFacts {
  readonly tab: number;
  /** Host name without "www."; null where the browser does not tell it. */
  readonly host: string | null;
  readonly siteOn: boolean;
  /** Private window: nothing is kept. */
  readonly incognito: boolean;
}

/** What the popup shows for a tab. */
export type TabView =
  | (TabFacts & { readonly kind: 'report'; readonly checked: CheckedPage })
  | (TabFacts & { readonly kind: 'state'; readonly state: TabState; readonly reason?: StateReason; readonly lang?: Language });

/** A reader's note that a verdict looks wrong. Kept on this machine, never sent. */
export interface Note {
  readonly id: string;
  readonly page: string;
  /** Of the article it is on; both absent in the oldest notes. Empty where the page gave none. */
  readonly title?: string;
  readonly url?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fact: string;
  readonly verdict: Verdict;
  /** The statement's exact words. */
  readonly statement: string;
  /** What the record says, as it was shown. */
  readonly record: string;
  /** The reader's own words; may be empty. */
  readonly words: string;
}
export type NewNote = Omit<Note, 'id' | 'at' | 'title' | 'url'>;

/** One line of the history. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: number;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly counts: Counts;
  readonly asOf: string;
}
export interface HistoryDetail extends HistoryEntry {
  readonly checked: CheckedPage;
  readonly notes: readonly Note[];
}

/** A verdict of ours that a later edition of the record changed. */
export interface Correction {
  readonly id: string;
  readonly at: number;
  readonly page: string;
  readonly title: string;
  readonly statement: string;
  /** Null: the sentence had no verdict. */
  readonly was: Verdict | null;
  readonly now: Verdict | null;
  /** Versions of the record before and after. */
  readonly records: readonly [string, string];
  /** What the editions since say of the facts behind it; absent in entries made before 2026.11.22. */
  readonly why?: readonly string[];
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Questions to the background: [question, answer]. */
export interface BackgroundMessages {
  /** The spotter: this page seems to be about it. True when the reader is being put in. */
  'page/about': [Record<string, never>, boolean];
  /** The reader: check this article. */
  'page/check': [{ readonly page: string; readonly article: Article }, CheckedPage];
  /** The reader: what it needs before it may show anything. */
  'page/ready': [Record<string, never>, { readonly settings: Settings; readonly words: Words }];
  /** The reader: bring the style of the marks to what these selectors mean. */
  'page/style': [{ readonly within: readonly string[] }, null];
  /** The reader: what this tab shows now. Null: nothing about it (any more). */
  'page/shown': [{ readonly conflicts: number | null }, null];
  /** The course of the litigation, to draw: its names in the language spoken now. */
  'record/course': [Record<string, never>, Litigation];
  /** The card: open the court record at a fact, in a new tab. */
  'record/open': [{ readonly fact: string; readonly published: string | null }, null];
  /** What to show for a tab (without a number: the active tab). */
  'tab/view': [{ readonly tab?: number }, TabView];
  /** Scroll to a statement (index in `report.statements`) and open its card. False when the page no longer has it. */
  'tab/jump': [{ readonly tab: number; readonly statement: number }, boolean];
  /** "Check this page": put the reader into a tab whatever the list says. Ask for `tab/view` until it settles. */
  'tab/check': [{ readonly tab: number }, TabView];
  'settings/get': [Record<string, never>, Settings];
  'settings/set': [Partial<Settings>, Settings];
  /** All words in a language that the reader chose over the browser's. */
  'settings/words': [Pick<Settings, 'language'>, Words];
  'settings/reset': [Record<string, never>, Settings];
  'site/set': [{ readonly host: string; readonly on: boolean }, Settings];
  'note/add': [NewNote, Note];
  'note/list': [Record<string, never>, readonly Note[]];
  'note/delete': [{ readonly ids: readonly string[] }, null];
  /** Newest first; `search` looks in titles and statements. */
  'history/list': [{ readonly search?: string }, readonly HistoryEntry[]];
  'history/get': [{ readonly id: string }, HistoryDetail];
  /** Without ids: everything. */
  'history/delete': [{ readonly ids?: readonly string[] }, null];
  'history/export': [{ readonly format: 'json' | 'claimreview'; readonly ids?: readonly string[] }, ExportFile];
  'corrections/list': [Record<string, never>, readonly Correction[]];
}

/** What the script in a tab knows of its page. "not-asked": it is about it, but the settings keep the reader out. */
export interface PageState {
  readonly state: 'off-topic' | 'not-asked' | 'checking' | 'checked' | 'error' | 'no-article' | 'pdf';
  readonly page: string | null;
  /** What is shown. The background may have kept nothing: in private windows, or when there was no room. */
  readonly checked?: CheckedPage;
}

/** Questions of the background to the scripts in a tab. */
export interface TabMessages {
  'in-tab/state': [Record<string, never>, PageState];
  'in-tab/jump': [{ readonly statement: number }, boolean];
  'in-tab/step': [{ readonly by: 1 | -1 }, boolean];
  /** Read and check the page now, whatever the spotter thinks of it. True when the reader is there to do so. */
  'in-tab/check': [Record<string, never>, boolean];
}

/** Told to every open page, popup and tab; nobody answers. */
export interface Announcements {
  'settings/changed': Settings;
  /** A tab's view changed: ask for it again. */
  'tab/changed': { readonly tab: number };
  'history/changed': Record<string, never>;
}

export type ErrorCode = 'unreachable' | 'not-found' | 'no-access' | 'bad-request' | 'failed';
/** Errors are data: nothing is thrown across a message. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode; readonly message: string };

/** A message on the wire. */
export interface Envelope<K extends string = string, P = unknown> {
  readonly ofRecord: K;
  readonly payload: P;
}
