/** Events: what each verb or noun of a sentence speaks of, before any date or number is bound to it. */
import { describe, expect, test } from 'vitest';
import { read } from '../engine-fixture.ts';

/** "ruling: blocked" for each event that a verb (or, with `verbs` false, a noun) speaks of. */
function eventsIn(text: string, verbs = true): string[] {
  const { terms, events } = read(text);
  return events.filter((event) => event.isVerb === verbs).map(({ kind, at }) => `${kind}: ${terms[at]?.text}`);
}

describe('verbs', () => {
  test.each([
    { text: 'The judge blocked the sharing on Friday.', events: ['ruling: blocked'] },
    { text: 'The sharing was blocked by a judge.', events: ['ruling: blocked'] },
    { text: 'The judge refused to block the sharing.', events: ['ruling: refused'] },
    { text: 'The D.C. Circuit affirmed on Tuesday.', events: ['ruling: affirmed'] },
    { text: 'The opinion was issued on Friday.', events: ['ruling: issued'] },
    { text: 'The order came on Friday.', events: ['ruling: came'] },
    { text: 'Treasury and DHS signed the agreement in April.', events: ['agreement: signed'] },
    { text: 'It was signed in April.', events: ['agreement: signed'] },
    { text: 'The government launched the program in the spring.', events: ['practice: launched'] },
    { text: 'Four groups sued in February.', events: ['filing: sued'] },
    { text: 'The groups launched a lawsuit over the program.', events: ['filing: launched'] },
    { text: 'The complaint was filed in February.', events: ['filing: filed'] },
    { text: 'The IRS disclosed 47,289 addresses on Aug. 7.', events: ['disclosure: disclosed'] },
    { text: 'ICE obtained addresses from the IRS in August.', events: ['disclosure: obtained'] },
    { text: 'ICE requested the addresses of 1.28 million people.', events: ['request: requested'] },
    { text: 'ICE sent in a list of 1.28 million people.', events: ['request: sent'] },
    { text: 'Melanie Krause resigned in April.', events: ['departure: resigned'] },
    { text: 'Long became commissioner in June.', events: ['appointment: became'] },
    { text: 'Dottie Romo admitted the errors in a declaration.', events: ['declaration: admitted'] },
    { text: 'The plaintiffs moved for a stay on Aug. 20.', events: ['motion: moved for'] },
    { text: 'The government appealed in January.', events: ['appeal: appealed'] },
    { text: 'The government filed a notice of appeal in January.', events: ['appeal: filed'] },
    { text: 'The appeals court heard arguments in October.', events: ['hearing: heard arguments'] },
    { text: 'The judge held a hearing in April.', events: ['hearing: held'] },
    { text: 'The inspector general issued a report in June.', events: ['report: issued'] },
    { text: 'The agency filed the administrative record in October.', events: ['record: filed'] },
    { text: 'The agency filed the record in October.', events: ['other: filed'] },
    { text: 'The groups filed their opening brief in February.', events: ['brief: filed'] },
    { text: 'Bisignano testified in March.', events: ['testimony: testified'] },
    { text: 'The Treasury notified DHS of the errors in January.', events: ['notice: notified'] },
  ])('$text', ({ text, events }) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('verbs that speak of nothing done', () => {
  test.each([
    'The IRS wants to share the data.',
    'The IRS could share the data.',
    'The ruling would stop the sharing.',
    'It is a bid to block the sharing.',
    'The president signed an executive order in March.',
    'She never said so.',
    'A senator blocked the bill.',
    'Readers signed up for the newsletter.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('nouns', () => {
  test.each([
    { text: 'The ruling stands.', events: ['ruling: ruling'] },
    { text: 'The injunction stands.', events: ['ruling: injunction'] },
    { text: 'A motion for a stay is pending.', events: ['motion: motion', 'motion: stay'] },
    { text: 'The groups sought a preliminary injunction.', events: ['motion: preliminary injunction'] },
    { text: 'ICE made a data request in June.', events: ['request: data request'] },
    { text: 'The Centro appeal is old.', events: ['appeal: appeal'] },
    { text: 'The memorandum of understanding is short.', events: ['agreement: memorandum of understanding'] },
    { text: 'An executive order is something else.', events: ['other: executive order'] },
    { text: 'The watchdog report is long.', events: ['report: watchdog report'] },
    { text: 'The lawsuit is old.', events: ['filing: lawsuit'] },
    { text: 'Nothing of the kind.', events: [] },
  ])('$text', ({ text, events }) => {
    expect(eventsIn(text, false)).toEqual(events);
  });
});
