/** What the engine must reach on true and on labelled articles before a change may go in. `npm run accuracy -- --list` shows each error. */
import { describe, expect, test } from 'vitest';
import { measuredParts } from './measured.ts';

const { accurate, negatives, labelled, topic } = measuredParts(['accurate', 'labelled', 'topic']);

describe('a mark is never wrong', () => {
  test('no conflict in an accurate article', () => {
    expect(accurate?.articles).toBeGreaterThan(100);
    expect(accurate?.errors).toEqual([]);
  });

  test('no mark of any kind in an article about something else', () => {
    expect(negatives?.articles).toBeGreaterThan(20);
    expect(negatives).toMatchObject({ errors: [], matches: 0, superseded: 0 });
  });

  test('no conflict on a labelled sentence that has none', () => {
    expect(labelled?.verdicts.conflicts['all']?.found).toBeGreaterThan(0);
    expect(labelled?.verdicts.conflicts['all']?.false).toBe(0);
    expect(labelled?.accused).toEqual([]);
  });
});

describe('errors are found', () => {
  // What was reached, so that no change lets it fall; docs/accuracy.md says how far the aim is.
  test('three in five of the errors that writers made, in English and in Spanish', () => {
    expect(labelled?.verdicts.conflicts['lang en']?.recall).toBeGreaterThanOrEqual(0.64);
    expect(labelled?.verdicts.matches['lang en']?.recall).toBeGreaterThanOrEqual(0.84);
    expect(labelled?.verdicts.superseded['lang en']?.recall).toBeGreaterThanOrEqual(0.86);
    expect(labelled?.verdicts.conflicts['lang es']?.recall).toBeGreaterThanOrEqual(0.68);
    expect(labelled?.verdicts.matches['lang es']?.recall).toBeGreaterThanOrEqual(0.88);
  });

  test('the litigation is recognised, and little else is taken for it', () => {
    expect(topic?.precision).toBeGreaterThanOrEqual(0.99);
    expect(topic?.recall).toBeGreaterThanOrEqual(0.95);
  });
});
