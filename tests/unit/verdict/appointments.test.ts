/** Under which president the agreement was signed, who appointed which judge, how a panel voted; and true words that look like them. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';

const CHIEF = 'The IRS has a new acting chief.';
const CENTRO = 'The D.C. Circuit ruled in Centro over IRS data on Feb. 24, 2026.';
const published = '2026-03-05';

describe('wrong', () => {
  test.each([
    {
      before: CHIEF,
      text: 'The IRS memorandum, signed under President Biden, lets ICE ask for addresses.',
      found: 'mou.administration: conflicts (President Biden)',
    },
    {
      before: CHIEF,
      text: 'The IRS agreement was signed in April 2025 by officials serving under President Biden.',
      found: 'mou.administration: conflicts (President Biden)',
    },
    {
      before: CHIEF,
      text: 'Judge Kollar-Kotelly, who was nominated to the federal bench by President Obama, faulted the IRS.',
      found: 'kollar-kotelly.appointer: conflicts (President Obama)',
    },
    {
      before: CHIEF,
      text: 'Talwani owes her seat on the federal court to President Trump.',
      found: 'talwani.appointer: conflicts (President Trump)',
    },
    {
      before: `${CENTRO} Senior Judge Harry Edwards is the author of the opinion.`,
      text: 'Ronald Reagan put him on the court.',
      found: 'edwards.appointer: conflicts (Ronald Reagan)',
    },
    {
      before: CENTRO,
      text: 'All three were appointed by President Obama.',
      found: 'centro.panel.appointers: conflicts (All three were appointed by President Obama)',
    },
    {
      before: CENTRO,
      text: 'One judge of the panel dissented.',
      found: 'centro.decided.vote: conflicts (One judge of the panel dissented)',
    },
    {
      before: CENTRO,
      text: 'Srinivasan and Millett, who signed on to what Edwards wrote, were both picked by Bush.',
      found: 'millett.appointer: conflicts (Bush)',
    },
    {
      before: CENTRO,
      text: 'Millett, who sat with Edwards, is a Trump appointee.',
      found: 'millett.appointer: conflicts (Trump)',
    },
    {
      before: CENTRO,
      text: 'Edwards, writing for Srinivasan and Millett, is a Reagan appointee.',
      found: 'edwards.appointer: conflicts (Reagan)',
    },
  ])('$text', ({ before, text, found }) => {
    expect(findingsOn(text, { before, published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    { before: CHIEF, text: 'The IRS memorandum replaced an earlier agreement signed under the Biden administration.' },
    { before: CHIEF, text: 'The IRS memorandum would never have been signed under President Biden.' },
    { before: CHIEF, text: 'The IRS agreement lets ICE see data on people who filed under President Biden.' },
    { before: CHIEF, text: 'Critics of the IRS memorandum recall promises made under President Obama.' },
    { before: CHIEF, text: 'Talwani owes her seat on the federal court to President Obama.' },
    { before: CENTRO, text: 'All three judges of the panel were appointed by Democratic presidents.' },
    { before: CHIEF, text: 'At the IRS, after Melanie Krause came Billy Long, who was fired in August.' },
    { before: CHIEF, text: 'Gary Shapley, who replaced Melanie Krause at the IRS, was fired within days.' },
    { before: CENTRO, text: 'Two of the three were appointed by President Obama.' },
    { before: CENTRO, text: 'None of the three judges dissented.' },
    { before: CENTRO, text: 'Srinivasan and Millett, who concurred with Edwards, are both Obama appointees.' },
    { before: CENTRO, text: 'Millett, who sat with Edwards, is an Obama appointee.' },
    { before: CENTRO, text: 'The two who joined Edwards are Obama appointees.' },
    { before: CENTRO, text: 'The other judges, who joined Edwards, were named by Obama.' },
    { before: CENTRO, text: 'With Edwards sat two Obama appointees.' },
    { before: CENTRO, text: 'Edwards is a Carter appointee, Srinivasan and Millett are Obama’s.' },
    { before: CENTRO, text: 'Edwards, joined by two Obama appointees, wrote the opinion.' },
    { before: CENTRO, text: 'Edwards, writing for Srinivasan and Millett, is a Carter appointee.' },
    { before: CENTRO, text: 'Millett, who agreed with Edwards, was put on the court by Obama.' },
    { before: CENTRO, text: 'Friedrich, whose ruling was affirmed by Edwards, was appointed by Trump.' },
    { before: CHIEF, text: 'Kollar-Kotelly, who ruled on the IRS policy after Friedrich, was appointed by Clinton.' },
    { before: 'The D.C. Circuit upheld the block on the IRS in September 2026.', text: 'All three were appointed by President Obama.' },
  ])('$text', ({ before, text }) => {
    expect(findingsOn(text, { before, published }).filter((finding) => finding.includes('conflicts'))).toEqual([]);
  });
});
