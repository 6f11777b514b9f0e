/** What each outcome said means beside each outcome recorded. Pure. */
/** `near`: compatible, not enough to confirm. `open`: cannot be told. */
export type Comparison = 'agrees' | 'near' | 'disagrees' | 'open';

type Row = Readonly<Record<string, Comparison>>;

/**
 * Said (row) beside recorded (column). A denial affirmed is also a refusal to block; an upheld block is loosely a
 * block; a ruling that only found violations neither blocks nor declines.
 */
const TABLE: Readonly<Record<string, Row>> = {
  blocked: {
    blocked: 'agrees',
    declined: 'disagrees',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'near',
    'found-violations': 'near',
    deferred: 'near',
  },
  declined: {
    blocked: 'disagrees',
    declined: 'agrees',
    'affirmed-denial': 'agrees',
    'upheld-block': 'disagrees',
    'found-violations': 'near',
    deferred: 'near',
  },
  allowed: {
    blocked: 'disagrees',
    declined: 'agrees',
    'affirmed-denial': 'agrees',
    'upheld-block': 'disagrees',
    'found-violations': 'disagrees',
    deferred: 'near',
  },
  resumed: {
    blocked: 'disagrees',
    declined: 'near',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'disagrees',
    'found-violations': 'disagrees',
    deferred: 'near',
  },
  affirmed: {
    blocked: 'disagrees',
    declined: 'disagrees',
    'affirmed-denial': 'agrees',
    'upheld-block': 'agrees',
    'found-violations': 'disagrees',
    deferred: 'disagrees',
  },
  'affirmed-denial': {
    blocked: 'disagrees',
    declined: 'near',
    'affirmed-denial': 'agrees',
    'upheld-block': 'disagrees',
    'found-violations': 'disagrees',
    deferred: 'disagrees',
  },
  'upheld-block': {
    blocked: 'disagrees',
    declined: 'disagrees',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'agrees',
    'found-violations': 'disagrees',
    deferred: 'disagrees',
  },
  reversed: {
    blocked: 'disagrees',
    declined: 'disagrees',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'disagrees',
    'found-violations': 'disagrees',
    deferred: 'disagrees',
  },
  'found-unlawful': {
    blocked: 'near',
    declined: 'disagrees',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'near',
    'found-violations': 'agrees',
    deferred: 'near',
  },
  'found-likely-unlawful': {
    blocked: 'agrees',
    declined: 'disagrees',
    'affirmed-denial': 'disagrees',
    'upheld-block': 'near',
    'found-violations': 'agrees',
    deferred: 'near',
  },
  'found-lawful': {
    blocked: 'disagrees',
    declined: 'agrees',
    'affirmed-denial': 'near',
    'upheld-block': 'disagrees',
    'found-violations': 'disagrees',
    deferred: 'disagrees',
  },
};

/** Compares an outcome said with an outcome recorded; unknown ones cannot be told. */
export function compareOutcome(said: string, recorded: string): Comparison {
  return TABLE[said]?.[recorded] ?? 'open';
}
