/** Where the record's words come from: each document once, with those who reported its words. */
import type { JSX } from 'preact';
import { grouped } from '../../language/grouped.ts';
import type { CitedSource } from '../../verdict/report/report.ts';
import { dateInWords } from '../dates.ts';
import { t } from '../text.ts';
import { reporterName } from './reporter.ts';

export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }): JSX.Element {
  return (
    <>
      {[...grouped(sources, ({ title }) => title)].map(([title, readings]) => (
        <SourceLine key={title} title={title} readings={readings} />
      ))}
    </>
  );
}

/** One document; `readings` are the places where its words were read. */
function SourceLine({ title, readings }: { readonly title: string; readonly readings: readonly CitedSource[] }): JSX.Element {
  const itself = readings.find((reading) => reading.as === undefined);
  const reporters = numbered(readings.filter((reading) => reading.as !== undefined).map(reporterOf));
  const date = dateBeside(title, readings[0]?.date ?? '');
  return (
    <p class="source">
      {itself ? <SourceLink url={itself.url} words={title} /> : <span lang="en">{title}</span>}
      {date !== null && ` · ${date}`}
      {reporters.map(({ url, name }, index) => (
        <span key={url + name}>
          {index === 0 ? ` · ${t('source_reported')} ` : ', '}
          <SourceLink url={url} words={name} />
        </span>
      ))}
    </p>
  );
}

interface Reporter {
  readonly url: string;
  readonly name: string;
}

function reporterOf(source: CitedSource): Reporter {
  return { url: source.url, name: reporterName(source) };
}

/** A reporter's second report gets a number, or two links would say the same. */
function numbered(reporters: readonly Reporter[]): Reporter[] {
  return reporters.map(({ url, name }, index) => {
    const before = reporters.slice(0, index).filter((reporter) => reporter.name === name).length;
    return { url, name: before === 0 ? name : `${name} (${before + 1})` };
  });
}

/** Only web addresses become links. */
function SourceLink({ url, words }: { readonly url: string; readonly words: string }): JSX.Element {
  if (!/^https?:\/\//i.test(url)) return <>{words}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer" lang="en">
      {words}
    </a>
  );
}

/** The date, unless the title already tells its year. */
function dateBeside(title: string, date: string): string | null {
  if (!/^\d{4}/.test(date)) return t('source_undated');
  return title.includes(date.slice(0, 4)) ? null : dateInWords(date);
}
