/** The news sites on which the extension looks by itself, and their match patterns for the manifest. */
import sites from '../../assets/sites/news-sites.json' with { type: 'json' };

export interface NewsSite {
  readonly host: string;
  readonly group: string;
}

export const NEWS_SITES: readonly NewsSite[] = sites;

/** Match patterns for the listed sites with all their subdomains, http and https. */
export function listedPatterns(): string[] {
  return NEWS_SITES.map(({ host }) => `*://*.${host}/*`);
}
