/** A fact's citations as readers see them: the document, and who reported its words when it was not read itself. Pure. */
import type { CitedSource } from '../verdict/report/report.ts';
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

/** A library by id and key. */
interface Shelves {
  readonly documents: ReadonlyMap<string, CourtDocument>;
  readonly sources: ReadonlyMap<string, Source>;
}

const shelves = new WeakMap<Library, Shelves>();

function shelvesOf(library: Library): Shelves {
  let shelved = shelves.get(library);
  if (!shelved) {
    shelved = { documents: new Map(library.documents.map((d) => [d.id, d])), sources: new Map(library.sources.map((s) => [s.key, s])) };
    shelves.set(library, shelved);
  }
  return shelved;
}

function citeReadings(citation: Citation, library: Library): CitedSource[] {
  const { documents, sources } = shelvesOf(library);
  const document = citation.document === undefined ? undefined : documents.get(citation.document);
  const readings = citation.readIn.flatMap((key) => sources.get(key) ?? []);
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
