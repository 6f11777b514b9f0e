/** True sentences that sound like wrong values: other things' days and lengths, what was asked, denied, reported or another's. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { type Article, CIRCUIT, FEBRUARY, FRIEDRICH, MASSACHUSETTS, NOVEMBER } from './articles-told.ts';

describe('governments before this one: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, 'Under the previous administration the IRS had refused such requests.'],
    [NOVEMBER, 'The memorandum breaks with the practice of the previous administration.'],
    [NOVEMBER, 'Unlike the prior administration, this one struck a deal with ICE.'],
    [NOVEMBER, "The commissioner appointed by Mr. Trump's predecessor left in January."],
    [NOVEMBER, 'Critics called the memorandum a holdover from the previous administration, which it is not.'],
    [NOVEMBER, 'No such agreement existed under the previous administration.'],
    [NOVEMBER, "The rules that the agreement replaced were written under Mr. Trump's predecessor."],
    [NOVEMBER, 'A lawyer for the government claimed that the memorandum was inherited from the previous administration.'],
    [NOVEMBER, 'ICE had an earlier data agreement with the IRS on fraud cases, signed under the previous administration.'],
    [NOVEMBER, 'The deal was reached weeks after the IRS chief named by the previous administration had left.'],
    [NOVEMBER, 'Was the memorandum signed under the previous administration?'],
    [NOVEMBER, "Judges appointed by Mr. Trump's predecessor have ruled on other agreements."],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('when the agreement was made: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, 'Since 2023 ICE has been subject to a safeguard review by the IRS.'],
    [NOVEMBER, 'The IRS has had a memorandum with the Social Security Administration since 2023.'],
    [NOVEMBER, 'In fiscal year 2023 the IRS processed 163 million returns.'],
    [NOVEMBER, 'The law behind the agreement is nearly fifty years old.'],
    [NOVEMBER, 'The safeguard review of ICE dates from November 2023.'],
    [NOVEMBER, 'The agreement is now seven months old.'],
    [NOVEMBER, 'The memorandum has been in place since April.'],
    [NOVEMBER, 'Immigration officers have asked for tax data since 2023, a watchdog said, without any agreement.'],
    [NOVEMBER, 'The plaintiff group, founded three years ago, learned of the agreement in April.'],
    [NOVEMBER, 'If the memorandum had been signed in 2023, the suit would have been late.'],
    [NOVEMBER, 'A different memorandum between the IRS and the Labor Department was signed in fiscal year 2023.'],
    [NOVEMBER, 'The agreement came two years after the IRS had refused such a request.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('parts of a month: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, 'The ruling came down in the third week of November.'],
    [NOVEMBER, 'She ruled late in November, days before Thanksgiving.'],
    [NOVEMBER, 'Her order came three weeks into November.'],
    [NOVEMBER, 'Lawyers filed a notice in the first week of November.'],
    [NOVEMBER, 'A hearing was expected in early November.'],
    [NOVEMBER, 'In the second week of November a judge in Texas ruled in another tax case.'],
    [NOVEMBER, 'The government had asked her to rule in the first week of November.'],
    [NOVEMBER, 'ICE arrests rose in early November, before the ruling.'],
    [NOVEMBER, 'The groups had hoped for a decision in the first week of November.'],
    [NOVEMBER, 'The shutdown ended in the second week of November, and Kollar-Kotelly ruled the week after.'],
    [NOVEMBER, 'The opinion came in the last full week before Thanksgiving.'],
    [NOVEMBER, 'The order takes effect in the first week of December.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('pages in other grammar: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, "The government's brief fills twenty-five pages."],
    [NOVEMBER, 'The agreement runs to fifteen pages.'],
    [NOVEMBER, 'Twenty-five pages of the opinion deal with standing.'],
    [NOVEMBER, 'The judge devoted 25 pages to the merits alone.'],
    [NOVEMBER, 'The first 25 pages of the opinion recount the facts.'],
    [NOVEMBER, 'Page 25 of the opinion calls the claim implausible.'],
    [NOVEMBER, 'Lawyers asked for permission to file 25 pages.'],
    [NOVEMBER, 'The judge limited the briefs to 25 pages.'],
    [NOVEMBER, 'A 25-page declaration is attached to the motion.'],
    [NOVEMBER, "The plaintiffs' motion took two dozen pages."],
    [NOVEMBER, 'Her standing analysis alone takes up 25 pages.'],
    [NOVEMBER, 'In another case the judge wrote 25 pages.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('relief in a noun phrase: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, 'The plaintiffs had first asked for a temporary restraining order.'],
    [NOVEMBER, 'A temporary restraining order would have expired after two weeks.'],
    [NOVEMBER, 'Unlike a temporary restraining order, her order lasts until the case ends.'],
    [NOVEMBER, 'In March Judge Friedrich denied a temporary restraining order in another suit.'],
    [NOVEMBER, 'The order is not a temporary restraining order.'],
    [NOVEMBER, 'Some reports called it a temporary restraining order.'],
    [NOVEMBER, 'A restraining order is what the groups in the Illinois suit wanted.'],
    [NOVEMBER, 'The relief that the groups sought in March was a restraining order.'],
    [NOVEMBER, "The judge's TRO in a case about DOGE expired in February."],
    [NOVEMBER, 'What the plaintiffs need is a restraining order, a law professor said.'],
    [NOVEMBER, 'Is the relief a restraining order?'],
    [NOVEMBER, 'Kollar-Kotelly signed a temporary restraining order in a case on payment systems.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('numbers given: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, 'ICE had asked for the addresses of 1.28 million taxpayers.'],
    [NOVEMBER, 'More than a million taxpayers whose addresses ICE wanted were not found.'],
    [NOVEMBER, 'The list of 1.28 million people sits on an IRS server.'],
    [NOVEMBER, 'Of 1.28 million names, 47,289 came back with an address.'],
    [NOVEMBER, 'The IRS did not give ICE 1.28 million addresses.'],
    [NOVEMBER, 'Handed over to the IRS were 1.28 million names.'],
    [NOVEMBER, 'ICE sent the IRS a file with 1.28 million names in June.'],
    [NOVEMBER, 'The groups feared that 1.28 million addresses would be handed over.'],
    [NOVEMBER, 'Had the IRS complied in full, 1.28 million addresses would have gone to ICE.'],
    [NOVEMBER, 'The 700,000 people whose addresses DHS asked for in February were not disclosed.'],
    [NOVEMBER, 'The more than seven million people whose addresses ICE sought remained protected.'],
    [NOVEMBER, 'More than a million taxpayers file with such numbers each year, and their addresses were given to no one.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('numbers put in each other’s place: true look-alikes', () => {
  test.each<[Article, string]>([
    [FEBRUARY, 'The IRS said fewer than five percent of the addresses had been shared improperly.'],
    [FEBRUARY, 'The agency put the number of insufficient addresses at under 5 percent.'],
    [FEBRUARY, 'The judge counted 42,695 violations among the 47,289 disclosures.'],
    [FEBRUARY, 'The government says only 2,350 disclosures were improper.'],
    [FEBRUARY, 'The IRS conceded that about 2,350 requests lacked a proper address.'],
    [FEBRUARY, 'The declaration speaks of fewer than 5 percent; the judge found far more.'],
    [FEBRUARY, 'For 42,695 of the people, the judge found, the match broke the law.'],
    [FEBRUARY, 'The agency admits to an error rate of under five percent.'],
    [FEBRUARY, 'About 4,594 disclosures were not violations.'],
    [FEBRUARY, 'The 42,695 disclosures that the judge found unlawful were made in August.'],
    [FEBRUARY, 'Did the judge find only 2,350 violations?'],
    [FEBRUARY, 'Of the 47,289 addresses, fewer than 5 percent were disclosed for incomplete entries, the IRS says.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('who appointed the judge: true look-alikes', () => {
  test.each<[Article, string]>([
    [CIRCUIT, 'The panel also included Millett (Obama).'],
    [CIRCUIT, 'Edwards (Carter) wrote for the panel.'],
    [NOVEMBER, 'Kollar-Kotelly (Clinton) stayed the policy.'],
    [CIRCUIT, 'Clinton (Hillary) criticized the ruling.'],
    [FRIEDRICH, 'Friedrich, whom Barack Obama did not appoint, denied the injunction.'],
    [FRIEDRICH, 'A judge picked by Barack Obama would have ruled otherwise, critics said.'],
    [FRIEDRICH, 'That a judge picked by Barack Obama had blocked other agreements did not matter.'],
    [NOVEMBER, 'Judges appointed by Donald Trump have ruled for the government elsewhere.'],
    [FRIEDRICH, 'Barack Obama praised Friedrich years ago.'],
    [NOVEMBER, 'A judge named by Donald Trump denied the injunction in May.'],
    [MASSACHUSETTS, "Talwani's colleague William Young (Reagan) was not involved."],
    [NOVEMBER, 'She ruled against Trump (again).'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('whose ruling it was: true look-alikes', () => {
  test.each<[Article, string]>([
    [NOVEMBER, "That was Kollar-Kotelly's finding, and it stands."],
    [FEBRUARY, "That was Romo's finding in her declaration."],
    [FEBRUARY, "That was not Talwani's finding."],
    [FEBRUARY, "Talwani's finding of Feb. 5 went further."],
    [FEBRUARY, 'That was the finding of an inspector general.'],
    [FEBRUARY, "It follows Talwani's order of early February."],
    [FEBRUARY, "Talwani's was the second order in the matter."],
    [MASSACHUSETTS, "Kollar-Kotelly's order, of November, binds the IRS."],
    [NOVEMBER, 'Jia Cobb, a judge in another case, stopped a deportation policy.'],
    [NOVEMBER, 'Jia Cobb, the judge hearing a case on the National Guard, stopped the deployment.'],
    [FRIEDRICH, "That was Judge Talwani's decision in a case on student visas."],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('courts beside the ruling: true look-alikes', () => {
  test.each<[Article, string]>([
    [MASSACHUSETTS, 'It was entered in the District of Massachusetts.'],
    [MASSACHUSETTS, 'A similar suit was filed in the Southern District of New York.'],
    [MASSACHUSETTS, 'The order cites a decision of the Southern District of New York.'],
    [MASSACHUSETTS, 'Talwani once clerked in the Southern District of New York.'],
    [MASSACHUSETTS, 'The case was not heard in New York.'],
    [MASSACHUSETTS, 'A judge in the Southern District of New York barred DOGE from Treasury systems in February.'],
    [NOVEMBER, 'The order does not bind the Southern District of New York.'],
    [NOVEMBER, 'Kollar-Kotelly quoted the Southern District of New York.'],
    [NOVEMBER, 'Taxpayers in the Southern District of New York are covered too.'],
    [CIRCUIT, 'The panel declined to follow the Ninth Circuit.'],
    [CIRCUIT, 'Groups have sued in Chicago over raids there.'],
  ])('%s %s', ({ before, published }, text) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
