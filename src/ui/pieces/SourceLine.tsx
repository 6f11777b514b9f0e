/** Where the record's words come from, in one line. */
import type { JSX } from 'preact';
import type { CitedSource } from '../../verdict/report.ts';
import { dateInWords } from '../dates.ts';

/** `at` is a pinpoint within the document, where the reading gave one. */
export function SourceLine({ source, at }: { readonly source: CitedSource; readonly at?: string | undefined }): JSX.Element {
  const address = webAddress(source.url);
  const details = [source.date && dateInWords(source.date), at, source.as].filter(Boolean).join(' · ');
  return (
    <p class="source">
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {details && ` · ${details}`}
    </p>
  );
}

/** Only web addresses become links. */
function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}
