/** What a reader can set. Kept by the background, sent to every part on change. */
export interface Settings {
  /** Where the extension looks: on the listed news sites, on every site (by permission), or only when its button is used. */
  readonly where: 'listed' | 'everywhere' | 'click';
  /** Host names (without "www.") on which it is switched off. */
  readonly sitesOff: readonly string[];
  /** Nothing is drawn on pages; the popup alone shows the report. */
  readonly quiet: boolean;
  /** Which verdicts are marked on the page. */
  readonly marks: { readonly conflicts: boolean; readonly matches: boolean; readonly superseded: boolean };
  /** Days a report is kept in the history; 0 keeps it only while its tab is open. */
  readonly retentionDays: number;
  /** Language of the extension's own words; "auto" follows the browser. */
  readonly language: 'auto' | 'en' | 'es';
}

/** Settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = {
  where: 'listed',
  sitesOff: [],
  quiet: false,
  marks: { conflicts: true, matches: true, superseded: true },
  retentionDays: 30,
  language: 'auto',
};
