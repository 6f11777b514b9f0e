/** Articles on a case from elsewhere that name the litigation in passing: what they tell of that case is held against no record. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { record } from '../engine-fixture.ts';

const blamed = (paragraphs: readonly string[], title: string, lang: 'en' | 'es' = 'en', published = '2025-12-19'): string[] => {
  const text = paragraphs.join('\n\n');
  const { statements } = check({ title, text, published, lang }, { record });
  return statements.filter((s) => s.verdict === 'conflicts' && s.in !== 'title').map((s) => text.slice(s.start, s.end));
};

const LEAD = 'U.S. District Judge Marguerite Sloane of Oregon on Wednesday barred ICE from the water bills of a public utility.';
const ASIDE = 'In Washington, Judge Colleen Kollar-Kotelly stayed an IRS policy of sharing addresses with ICE in November.';
const WRONG = 'In Washington, Judge Colleen Kollar-Kotelly, a Trump appointee, stayed an IRS policy of sharing addresses with ICE.';

describe('the other case', () => {
  test.each([
    ['The ACLU of Oregon brought the suit on Nov. 8 for three tenants.'],
    ['Democracy Forward represents them.'],
    ['The temporary restraining order, 25 pages long, rests on the Fourth Amendment.'],
    ['Taxpayers had sued over the bills as well, and the judge let a union join the suit in September.'],
  ])('%s', (sentence) => {
    expect(blamed([`${LEAD} ${sentence}`, ASIDE], 'Judge keeps ICE from water bills')).toEqual([]);
  });

  test('in Spanish', () => {
    const lead =
      'La juez federal Marguerite Sloane, de Portland, prohibió a ICE usar los recibos de agua. La demanda es de la ACLU de Oregón.';
    const aside = 'En noviembre una jueza de Washington, Colleen Kollar-Kotelly, frenó la entrega de direcciones del IRS a ICE.';
    expect(blamed([lead, aside], 'Una juez frena a ICE', 'es')).toEqual([]);
  });
});

test('a case of the same judge, named by its caption before anything of the litigation', () => {
  const lead = 'Judge Colleen Kollar-Kotelly let the layoffs at the Treasury go on. She ruled in Guild of Clerks v. Bessent.';
  const party = 'She said the clerks had shown no lasting harm. Public Citizen is one of the groups representing them.';
  expect(blamed([lead, party, ASIDE], 'Kollar-Kotelly will not stop layoffs')).toEqual([]);
});

test('an order that the next sentence gives to another bench', () => {
  const others =
    'A temporary restraining order was granted on March 20, 2025. It came from Judge Marguerite Sloane in Portland and kept DOGE away from benefit records.';
  const denied =
    'In Washington that same month another request for a restraining order, over the IRS and immigration authorities, was denied by Judge Friedrich.';
  const own =
    'No restraining order has been granted in the IRS-ICE suits. Kollar-Kotelly and Talwani used stays and preliminary injunctions instead.';
  expect(blamed([others, denied, own], 'Benefits and the IRS: two data fights, two paths', 'en', '2026-02-14')).toEqual([]);
});

test('what names the litigation is judged there too', () => {
  expect(blamed([LEAD, WRONG], 'Judge keeps ICE from water bills')).toEqual([WRONG]);
});

test('an article that opens with the litigation is judged throughout, wrong judge or not', () => {
  const lead = 'Judge Marguerite Sloane on Nov. 21 stayed an IRS policy of sharing addresses with ICE.';
  const party = 'The suit was brought by the ACLU.';
  expect(blamed([`${lead} The Center for Taxpayer Rights had sued in February.`, party], 'IRS may not share addresses with ICE')).toContain(
    party,
  );
});

describe('an article that comes to the litigation in the words for it', () => {
  const TITLE = 'Tax season nears under an order on shared data';
  const NAMED = 'The IRS gave addresses to ICE in August, and Judge Colleen Kollar-Kotelly has the case.';
  const OPENING = 'Fewer clients ask what immigration agents can see.';

  test.each([
    ['Judge Marguerite Sloane stayed the policy on Nov. 21.'],
    ['That order was signed on Nov. 21 by Judge Marguerite Sloane.'],
    ['Judge Marguerite Sloane, writing that her court could not bind ICE, stayed the policy on Nov. 21.'],
  ])('a wrong judge is no other case: %s', (sentence) => {
    expect(blamed([OPENING, sentence, NAMED], TITLE)).toEqual([sentence]);
  });

  test.each([
    ['Judge burdens tax agency with union deal', 'Judge Marguerite Sloane ordered the parties back to the table on Dec. 3.'],
    [
      'Immigrant tax credit rule blocked',
      'Judge Marguerite Sloane called the rule arbitrary and capricious. Her order of Dec. 18 covers 20 states.',
    ],
    [TITLE, 'The Supreme Court opened its term on Nov. 3 with cases on tariffs. It granted a stay on Dec. 8.'],
    [TITLE, 'Judge Marguerite Sloane kept voter rolls, wage records and pharmacy files from prosecutors on Dec. 3.'],
  ])('another case is one: %s: %s', (title, sentence) => {
    expect(blamed([OPENING, sentence, NAMED], title)).toEqual([]);
  });
});
