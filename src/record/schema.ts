/**
 * The schema of the court record: typed data, never code.
 *
 * A record is a set of files in assets/record. Each holds `subjects` (things that facts are about: rulings, suits,
 * the agreement, people) and `facts` (one value of one kind about one subject). The engine compares a claim it read
 * in a sentence with the facts of the same kind whose subject the sentence could mean.
 */
import * as v from 'valibot';

/** Partial ISO date: a year, a month or a day. */
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower case letters, digits, dots, hyphens'));
/** Words shown to readers, by language; English is always there. */
const Words = v.object({ en: v.pipe(v.string(), v.minLength(3)), es: v.optional(v.string()) });

export const SUBJECT_TYPES = [
  'ruling',
  'suit',
  'filing',
  'hearing',
  'motion',
  'appeal',
  'agreement',
  'request',
  'disclosure',
  'violations',
  'declaration',
  'report',
  'testimony',
  'person',
  'organisation',
  'agency',
  'office',
  'statute',
  'quotation',
  'manual',
] as const;

export const Subject = v.object({
  id: Id,
  type: v.picklist(SUBJECT_TYPES),
  /** Which suit it belongs to: "ctr", "centro", "cedc"; absent for the agreement, people, law. */
  case: v.optional(Id),
  /** How a card names it in running text: "the ruling of Nov. 21, 2025 (Kollar-Kotelly)". */
  name: Words,
  /** Proper names it goes by in news, best first, misspellings included (people and organisations only). */
  aliases: v.optional(v.array(v.string())),
  /** For a ruling on appeal: the ruling it reviewed. */
  reviews: v.optional(Id),
});

export const KINDS = [
  'date',
  'judge',
  'panel',
  'author',
  'vote',
  'court',
  'outcome',
  'relief',
  'bound',
  'pages',
  'count',
  'share',
  'plaintiffs',
  'defendants',
  'counsel',
  'side',
  'lead',
  'sort',
  'docket',
  'signers',
  'parties',
  'administration',
  'basis',
  'data',
  'ground',
  'appointer',
  'departure',
  'gender',
  'office',
  'status',
  'law',
  'statement',
  'quotation',
] as const;

/**
 * dossier ids map one to one where possible. P, PQ, S2 may conflict; S1 may match; U only keeps the engine silent.
 */
export const CONFIDENCES = ['P', 'PQ', 'S2', 'S1', 'U'] as const;

const Amount = v.object({ least: v.number(), most: v.number(), unit: Id });
/** `seen`: the last day on which the record knows the holder in office, where it knows no end. */
const Tenure = v.object({
  office: Id,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  seen: v.optional(PartialDate),
});
const StatusOn = v.object({ from: PartialDate, status: Id });

/** A value: a date, an id, a list of ids, an amount, a tenure or a status over time, depending on the kind. */
export const Value = v.union([v.string(), v.array(v.string()), Amount, Tenure, v.array(StatusOn)]);

export const Citation = v.object({
  /** The court or agency document that says it (id in sources.json). */
  document: v.optional(Id),
  /** Where its words were read: keys in sources.json, best first. */
  readIn: v.pipe(v.array(v.string()), v.minLength(1)),
  /** A pinpoint, only where the reading gave one. */
  at: v.optional(v.string()),
});

/** A sentence that tries the fact. A plain string is read in a neutral article published on the record's date. */
export const Example = v.union([
  v.string(),
  v.object({
    text: v.string(),
    title: v.optional(v.string()),
    context: v.optional(v.string()),
    published: v.optional(v.nullable(v.string())),
  }),
]);

export const Fact = v.object({
  id: Id,
  /** The dossier's id this fact restates; the fact's own id where they are the same. */
  dossier: v.optional(Id),
  subject: Id,
  kind: v.picklist(KINDS),
  value: Value,
  /** Of a proposition: the date, the amount or the law in it, with which such a value told in the same words is compared. */
  states: v.optional(Value),
  /** One neutral sentence: what the record says. Shown in cards and on the record page. */
  says: Words,
  /** Other values that are just as right. */
  equivalent: v.optional(v.array(v.string())),
  /** Imprecise or compatible values: never a conflict. */
  near: v.optional(v.array(v.string())),
  /** For closed sets: only these can conflict. Absent: any other value of the kind. */
  contrast: v.optional(v.array(v.string())),
  /** Ids of facts whose values must not be mistaken for this one. */
  neighbours: v.optional(v.array(Id)),
  /** In force from / until. */
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  confidence: v.picklist(CONFIDENCES),
  /** Names the open contradiction between sources that keeps the fact from ever conflicting. */
  contested: v.optional(v.string()),
  sources: v.pipe(v.array(Citation), v.minLength(1)),
  examples: v.object({
    matches: v.array(Example),
    conflicts: v.array(Example),
    silent: v.array(Example),
  }),
});

export const RecordFile = v.object({ subjects: v.array(Subject), facts: v.array(Fact) });

export const Source = v.object({
  key: v.string(),
  publisher: v.string(),
  title: v.optional(v.string()),
  date: v.optional(v.string()),
  url: v.string(),
  kind: v.picklist(['primary', 'secondary', 'party']),
});

export const CourtDocument = v.object({
  id: Id,
  /** "Memorandum opinion, Center for Taxpayer Rights v. IRS, No. 1:25-cv-00457 (D.D.C. Nov. 21, 2025)". */
  title: v.string(),
  date: v.optional(PartialDate),
  court: v.optional(v.string()),
  docket: v.optional(v.string()),
  pages: v.optional(v.number()),
  url: v.optional(v.string()),
  /** Keys of sources that carry the document's own text; absent: it was read only as others reported it. */
  ownText: v.optional(v.array(v.string())),
});

export const SourcesFile = v.object({ sources: v.array(Source), documents: v.array(CourtDocument) });

/** What one edition changed, and why: told to readers who were shown another verdict before. */
export const Change = v.object({
  version: v.string(),
  /** Ids of the facts it added or altered. */
  facts: v.array(Id),
  /** Ids of the facts it took out. */
  gone: v.optional(v.array(Id)),
  why: Words,
});

export const Edition = v.object({
  /** The day of the latest change, "2026.11.22": versions sort as text. */
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}$/)),
  asOf: PartialDate,
  /** Newest first. */
  changes: v.array(Change),
  /** Names of the record files, in reading order. */
  files: v.array(v.string()),
});

export type Subject = v.InferOutput<typeof Subject>;
export type Fact = v.InferOutput<typeof Fact>;
export type FactKind = Fact['kind'];
export type Citation = v.InferOutput<typeof Citation>;
export type Example = v.InferOutput<typeof Example>;
export type Source = v.InferOutput<typeof Source>;
export type CourtDocument = v.InferOutput<typeof CourtDocument>;
export type Change = v.InferOutput<typeof Change>;
export type Edition = v.InferOutput<typeof Edition>;
export type Amount = v.InferOutput<typeof Amount>;
export type Tenure = v.InferOutput<typeof Tenure>;
export type StatusOn = v.InferOutput<typeof StatusOn>;

/** The whole record as loaded: all files together. */
export interface CourtRecord {
  readonly version: string;
  readonly asOf: string;
  readonly changes: readonly Change[];
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly documents: readonly CourtDocument[];
}
