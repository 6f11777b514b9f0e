/** The news sites on which the extension looks by itself, by name: which they are is the reader's to know. */
import type { JSX } from 'preact';
import { NEWS_SITES } from '../../platform/news-sites.ts';
import { tCount } from '../text.ts';

export function ListedSites(): JSX.Element {
  return (
    <details class="small">
      <summary>{tCount('options_listed', NEWS_SITES.length)}</summary>
      <ul class="hosts">
        {NEWS_SITES.map(({ host }) => host)
          .toSorted()
          .map((host) => (
            <li key={host}>{host}</li>
          ))}
      </ul>
    </details>
  );
}
