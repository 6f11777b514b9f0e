/** A fact's citations as readers see them: the document, and who reported its words when it was not read itself. Pure. */
import type { CitedSource } from '../verdict/report.ts';
import type { Citation, CourtDocument, CourtRecord, Fact, Source } from './schema.ts';

/** What is needed of a record to cite its facts. */
export type Library = Pick<CourtRecord, 'sources' | 'documents'>;

/**
 * One cited source for each reading, best first. `date` is the document's (or the publication's) date, "undated" where
 * none is known. Readings whose key the library does not hold are left out (a validated record has none).
 */
export function citeFact(fact: Fact, library: Library): CitedSource[] {
  return fact.sources.flatMap((citation) => citeReadings(citation, library));
}

function citeReadings(citation: Citation, library: Library): CitedSource[] {
  const document = library.documents.find(({ id }) => id === citation.document);
  const readings = citation.readIn.flatMap((key) => library.sources.find((source) => source.key === key) ?? []);
  return readings.map((source) => (document ? citeDocument(document, source, citation.at) : citePublication(source)));
}

function citeDocument(document: CourtDocument, source: Source, at: string | undefined): CitedSource {
  const readItself = document.ownText?.includes(source.key) === true;
  return {
    title: at === undefined ? document.title : `${document.title}, at ${at}`,
    date: document.date ?? source.date ?? 'undated',
    url: source.url,
    ...(!readItself && { as: `as reported by ${source.publisher}` }),
  };
}

function citePublication(source: Source): CitedSource {
  return { title: source.title ?? source.publisher, date: source.date ?? 'undated', url: source.url };
}
