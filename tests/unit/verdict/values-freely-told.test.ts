/** Wrong values told in free words: days, lengths, numbers, relief, courts, judges and who appointed them. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import { type Article, CIRCUIT, FEBRUARY, FRIEDRICH, MASSACHUSETTS, NOVEMBER } from './articles-told.ts';

describe('governments before this one: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'The arrangement dates from the last administration and was never made public in full.', 'mou.administration'],
    [NOVEMBER, "It was Mr. Trump's predecessor whose Treasury signed the memorandum with Homeland Security.", 'mou.administration'],
    [NOVEMBER, 'The memorandum is a product of the previous White House.', 'mou.administration'],
    [NOVEMBER, 'The data-sharing agreement was drawn up by the preceding administration.', 'mou.administration'],
    [NOVEMBER, "The agreement was inherited from Joe Biden's Treasury.", 'mou.administration'],
    [NOVEMBER, "The agreement predates President Trump's second term.", 'mou.administration'],
    [NOVEMBER, 'The deal was concluded in the waning days of the outgoing Democratic administration.', 'mou.administration'],
    [NOVEMBER, 'The agreement, a relic of the Biden presidency, lets ICE ask for addresses.', 'mou.administration'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('when the agreement was made: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'The memorandum has been in place since early 2023.', 'mou.date'],
    [NOVEMBER, 'The agreement between the IRS and ICE was already two years old when the suit was filed.', 'ctr.filed'],
    [NOVEMBER, 'ICE and the tax agency have worked under a memorandum since the spring of 2023.', 'mou.date'],
    [NOVEMBER, 'The deal, which goes back to 2023, lets ICE ask the IRS for addresses.', 'mou.date'],
    [NOVEMBER, 'Three years ago the IRS and ICE signed the memorandum at the heart of the case.', 'mou.date'],
    [NOVEMBER, 'The memorandum of understanding was concluded in fiscal year 2024.', 'mou.date'],
    [NOVEMBER, 'The IRS-ICE agreement took effect in fall 2023.', 'mou.date'],
    [NOVEMBER, 'The memorandum was signed some two years ago by the two departments.', 'mou.date'],
    [NOVEMBER, 'The agreement, by now more than two years old, lets ICE ask for addresses.', 'mou.date'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('parts of a month: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'The ruling came down in the first week of November.', 'ctr.ruling.date'],
    [NOVEMBER, 'She handed down the decision a week into November.', 'ctr.ruling.date'],
    [NOVEMBER, 'The order of early November stopped the IRS from sharing addresses with ICE.', 'ctr.ruling.date'],
    [NOVEMBER, 'The judge issued the 94-page opinion on the eighth of November.', 'ctr.ruling.date'],
    [NOVEMBER, 'Kollar-Kotelly ruled in the second week of November.', 'ctr.ruling.date'],
    [NOVEMBER, 'The stay was entered on the second Saturday of November.', 'ctr.ruling.date'],
    [NOVEMBER, 'Nine days into November, Kollar-Kotelly blocked the IRS policy.', 'ctr.ruling.date'],
    [NOVEMBER, 'Kollar-Kotelly granted the injunction at the beginning of November.', 'ctr.ruling.date'],
    [NOVEMBER, 'The decision was issued in the opening days of November.', 'ctr.ruling.date'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('pages in other grammar: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'Her decision fills twenty-five pages.', 'ctr.ruling.length'],
    [NOVEMBER, 'It took the judge two dozen pages to explain why the policy is unlawful.', 'ctr.ruling.length'],
    [NOVEMBER, 'Kollar-Kotelly spent 25 pages explaining her reasons.', 'ctr.ruling.length'],
    [NOVEMBER, 'In some twenty-five pages, Kollar-Kotelly explained why she stayed the policy.', 'ctr.ruling.length'],
    [NOVEMBER, 'The judge needed only 25 pages.', 'ctr.ruling.length'],
    [NOVEMBER, 'The opinion is about two dozen pages long.', 'ctr.ruling.length'],
    [NOVEMBER, 'At twenty-five pages, the opinion is short for a case like this.', 'ctr.ruling.length'],
    [NOVEMBER, 'Her reasoning is laid out over 25 pages.', 'ctr.ruling.length'],
    [NOVEMBER, 'The decision comes to 25 pages, counting the order.', 'ctr.ruling.length'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('relief in a noun phrase: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'What the court granted is a temporary restraining order.', 'ctr.ruling.form'],
    [NOVEMBER, "The judge's TRO stops the IRS from sharing addresses with ICE.", 'ctr.ruling.form'],
    [NOVEMBER, 'The relief that she granted, a temporary restraining order, keeps the IRS from sharing addresses.', 'ctr.ruling.form'],
    [NOVEMBER, 'The order is technically a temporary restraining order.', 'ctr.ruling.form'],
    [NOVEMBER, 'The judge signed a temporary restraining order that bars the IRS from sharing addresses.', 'ctr.ruling.form'],
    [NOVEMBER, 'Her order, a temporary restraining order, binds the Treasury.', 'ctr.ruling.form'],
    [NOVEMBER, "Kollar-Kotelly's TRO of Nov. 21 covers the IRS.", 'ctr.ruling.form'],
    [NOVEMBER, 'The judge put a temporary restraining order on the policy.', 'ctr.ruling.form'],
    [NOVEMBER, 'The block took the form of a temporary restraining order.', 'ctr.ruling.form'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('numbers given: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, 'ICE got the home addresses of 1.28 million taxpayers in August.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'The addresses of more than a million people were given to ICE.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'Upward of 1.2 million taxpayers had their addresses passed to ICE.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'In all, the IRS gave away 1.28 million addresses.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'The 1.28 million people whose addresses the IRS turned over have not been told.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'The August handover covered 1.28 million people.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'Passed on to ICE that day were the addresses of 700,000 taxpayers.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'The IRS, the judge wrote, gave ICE more than seven million addresses in August.', 'disc.2025-08-07.count'],
    [NOVEMBER, 'Of the taxpayers, 1.28 million had their addresses disclosed to ICE.', 'disc.2025-08-07.count'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('numbers put in each other’s place: told wrong', () => {
  test.each<[Article, string, string]>([
    [FEBRUARY, 'ICE received 42,695 addresses in all.', 'ctr.42695-vs-47289'],
    [FEBRUARY, 'The judge found 47,289 violations of the tax law.', 'ctr.violations.count'],
    [FEBRUARY, 'Only about 2,350 of the disclosures broke the law, the judge found.', 'ctr.42695-vs-47289'],
    [FEBRUARY, 'The judge found that 47,289 disclosures were unlawful.', 'ctr.42695-vs-47289'],
    [FEBRUARY, 'Kollar-Kotelly held that fewer than five percent of the disclosures were unlawful.', 'ctr.42695-vs-47289'],
    [FEBRUARY, 'For 42,695 people, the agency conceded, the address that ICE had given was incomplete.', 'ctr.42695-vs-47289'],
    [FEBRUARY, 'The judge put the number of unlawful disclosures at 2,350.', 'ctr.violations.count'],
    [FEBRUARY, 'Less than 5 percent of the disclosures violated the law, Kollar-Kotelly found.', 'ctr.42695-vs-47289'],
    [FEBRUARY, "The IRS admitted that 42,695 of ICE's address fields were incomplete.", 'ctr.42695-vs-47289'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('who appointed the judge: told wrong', () => {
  test.each<[Article, string, string]>([
    [CIRCUIT, 'The author is Harry Edwards (Clinton).', 'edwards.appointer'],
    [CIRCUIT, 'Judge Edwards (Obama) wrote for the panel.', 'edwards.appointer'],
    [CIRCUIT, 'Edwards, put on the bench by Ronald Reagan, wrote the opinion.', 'edwards.appointer'],
    [CIRCUIT, 'Edwards owes his seat to George W. Bush.', 'edwards.appointer'],
    [FRIEDRICH, 'Friedrich, who owes her post to Barack Obama, denied the injunction.', 'friedrich.appointer'],
    [FRIEDRICH, 'Friedrich (an Obama pick) denied the injunction.', 'friedrich.appointer'],
    [FRIEDRICH, 'That a judge chosen by Joe Biden let the agreement stand surprised some of the plaintiffs.', 'friedrich.appointer'],
    [NOVEMBER, 'Kollar-Kotelly, a Trump selection, stayed the policy.', 'kollar-kotelly.appointer'],
    [MASSACHUSETTS, 'Talwani (Trump) stayed the memorandum.', 'talwani.appointer'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('whose ruling it was: told wrong', () => {
  test.each<[Article, string, string]>([
    [NOVEMBER, "The stay was Talwani's doing.", 'ctr.ruling.judge'],
    [FEBRUARY, "That was Dabney Friedrich's finding.", 'ctr.indicative.judge'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('courts beside the ruling: told wrong', () => {
  test.each<[Article, string, string]>([
    [MASSACHUSETTS, 'It was entered in the Southern District of New York.', 'cedc.pi.court'],
    [MASSACHUSETTS, 'The order issued from the Southern District of Texas.', 'cedc.pi.court'],
    [NOVEMBER, 'The decision was issued by the U.S. District Court for the Southern District of New York.', 'ctr.ruling.court'],
    [NOVEMBER, 'The suit is before a federal court in Manhattan.', 'ctr.court'],
    [CIRCUIT, 'The decision was handed down by the Ninth Circuit.', 'centro.decided.court'],
    [NOVEMBER, 'The ruling, from the federal bench in Seattle, stays the policy.', 'ctr.ruling.court'],
  ])('%s %s', ({ before, published }, text, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});
