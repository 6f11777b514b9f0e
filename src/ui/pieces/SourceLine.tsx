/** Where the record's words come from, in one line. */
import type { JSX } from 'preact';
import type { CitedSource } from '../../verdict/report.ts';
import { dateInWords } from '../dates.ts';
import { t } from '../text.ts';

export function SourceLine({ source }: { readonly source: CitedSource }): JSX.Element {
  const address = webAddress(source.url);
  const details = [dateBeside(source), source.as].filter(Boolean).join(' · ');
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

/** The date, unless the title already tells its year. */
function dateBeside({ title, date }: CitedSource): string | null {
  if (!/^\d{4}/.test(date)) return t('source_undated');
  return title.includes(date.slice(0, 4)) ? null : dateInWords(date);
}

/** Only web addresses become links. */
function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}
