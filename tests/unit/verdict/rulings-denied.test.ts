/** What rulings are wrongly said to have held, granted, ended or ordered, in the words of many reporters; and true sentences that sound like it. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';

interface Article {
  readonly before: string;
  readonly published: string;
}

const NOVEMBER: Article = {
  before: 'Judge Colleen Kollar-Kotelly on Friday stayed the IRS policy of sharing addresses with ICE.',
  published: '2025-11-23',
};
const FRIEDRICH: Article = {
  before: 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.',
  published: '2025-05-13',
};
const CIRCUIT: Article = {
  before: 'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE in Centro de Trabajadores Unidos v. Bessent.',
  published: '2026-02-25',
};
const MASSACHUSETTS: Article = {
  before: 'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.',
  published: '2026-02-06',
};
const FEBRUARY: Article = {
  before: 'Judge Colleen Kollar-Kotelly found on Thursday that the IRS had violated the tax code 42,695 times.',
  published: '2026-02-27',
};
const SEPTEMBER: Article = {
  before: 'The D.C. Circuit on Wednesday left in place the order that blocks the IRS from sharing addresses with ICE.',
  published: '2026-09-10',
};

const WRONG: readonly (readonly [string, Article, string])[] = [
  ['Her ruling amounts to a final judgment in the case.', NOVEMBER, 'ctr.ruling.standard'],
  ['The ruling came after a two-week trial.', NOVEMBER, 'ctr.ruling.standard'],
  ['ICE must purge the addresses from its systems, she ordered.', NOVEMBER, 'ctr.ruling.who-bound.irs'],
  ['The judge told immigration authorities to return the data.', NOVEMBER, 'ctr.ruling.who-bound.irs'],
  ['The judge credited the agency with a reasoned explanation.', NOVEMBER, 'ctr.ruling.ground-arbitrary.reasons'],
  ['She said the agency had given a thorough explanation for its change of policy.', NOVEMBER, 'ctr.ruling.ground-arbitrary.reasons'],
  ['Her order voids the April memorandum.', NOVEMBER, 'ctr.policy-not-mou'],
  ['The ruling nullifies the data-sharing agreement.', NOVEMBER, 'ctr.policy-not-mou'],
  ['The judge saw nothing odd in a single official working on more than a million cases.', NOVEMBER, 'ctr.ruling.personally-engaged'],
  ['The plaintiffs, she found, were not likely to prevail.', NOVEMBER, 'ctr.ruling.standard'],
  ['The judge ordered the IRS to pay damages to the taxpayers.', NOVEMBER, 'ctr.ruling.standard'],
  ['She held Bessent in contempt.', NOVEMBER, 'ctr.ruling.standard'],
  ['A jury found the IRS liable.', NOVEMBER, 'ctr.ruling.standard'],
  ['The ruling settles the legality of the policy for good.', NOVEMBER, 'ctr.ruling.standard'],
  ['The memorandum, she wrote, is plainly unlawful.', FRIEDRICH, 'centro.pi-ground.no-violation'],
  ['The judge welcomed American Oversight into the case as an intervenor.', FRIEDRICH, 'other.american-oversight'],
  ['The judge refused to lift the seal on the memorandum.', FRIEDRICH, 'centro.pi-denied.unseal'],
  ['The court held that ICE needs a warrant to obtain an address.', CIRCUIT, 'centro.holding-statute'],
  ['A court order is a must before any address is released, the panel held.', CIRCUIT, 'centro.holding-statute'],
  ['The statute, Edwards wrote, makes a court order a precondition.', CIRCUIT, 'centro.holding-statute'],
  ['Edwards wrote that the memorandum has the force of law.', CIRCUIT, 'centro.holding-apa'],
  ['The panel declared the program legal.', CIRCUIT, 'centro.not-decided'],
  ['The judges upheld the legality of the agreement.', CIRCUIT, 'centro.not-decided'],
  ['The panel threw the case out for lack of standing.', CIRCUIT, 'centro.effect'],
  ['The IRS can start sharing again as a result.', CIRCUIT, 'centro.effect'],
  ['The way is now clear for the IRS to hand over more addresses.', CIRCUIT, 'centro.effect'],
  ['The ruling puts an end to the two orders that blocked the sharing.', CIRCUIT, 'centro.effect'],
  ['The vote was split.', CIRCUIT, 'centro.decided.no-dissent'],
];

const RIGHT: readonly (readonly [string, Article])[] = [
  ["The judge once fined the agency in a tea-party case, the plaintiffs' lawyer recalled.", NOVEMBER],
  ['The plaintiffs want the court to hold Bessent in contempt.', NOVEMBER],
  ['Under the memorandum, ICE must destroy the addresses when it no longer needs them.', NOVEMBER],
  ['ICE must return data that it cannot match, the agreement says.', NOVEMBER],
  ['The order stands until the case is decided after a trial.', NOVEMBER],
  ['After the trial court ruled, the government appealed.', NOVEMBER],
  ['The judge upheld the policy of strict confidentiality that Congress wrote into law.', NOVEMBER],
  ['The IRS gave no reasoned explanation for its change of policy, she found.', NOVEMBER],
  ['She faulted the agency for not offering a good explanation.', NOVEMBER],
  ["She did not accept the government's explanation for the change.", NOVEMBER],
  ["The judge accepted the government's explanation for the delay in filing the record.", NOVEMBER],
  ['It is not a final judgment.', NOVEMBER],
  ['The order is far from final.', NOVEMBER],
  ['The injunction, which is not permanent, binds the IRS and the Treasury.', NOVEMBER],
  ['The judge declined to dismiss the suit.', NOVEMBER],
  ['She dismissed part of the complaint and let the rest go on.', NOVEMBER],
  ['A judge in New York dismissed a similar suit against the Education Department.', NOVEMBER],
  ['Last year another judge threw out the case of a whistle-blower at the IRS.', NOVEMBER],
  ['She left the memorandum of understanding itself alone.', NOVEMBER],
  ['The order vacates nothing.', NOVEMBER],
  ["The judge rejected the government's argument that the policy was not arbitrary.", NOVEMBER],
  ['She wrote that the agency could have given a fuller explanation.', NOVEMBER],
  ['The order covers the IRS and the Treasury, not ICE.', NOVEMBER],
  ['The order reaches the IRS and its parent, not Homeland Security.', NOVEMBER],
  ["She told ICE's lawyers nothing, because the agency is not a party.", NOVEMBER],
  ['The judge could not order ICE to delete the addresses.', NOVEMBER],
  ['Advocates want a court to order ICE to purge the addresses.', NOVEMBER],
  ["A jury convicted a former IRS contractor's accomplice in an unrelated leak.", NOVEMBER],
  ['No jury heard the evidence.', NOVEMBER],
  ['The government may ask her to dismiss the suit again.', NOVEMBER],
  ['She will settle the lawfulness of the policy later.', NOVEMBER],
  ['The question of legality will be settled once and for all after trial.', NOVEMBER],
  ['She did not dismiss the suit.', FRIEDRICH],
  ['The ruling does not end the case.', FRIEDRICH],
  ['The groups feared that agents would use the data for civil deportation, but she found the risk remote.', FRIEDRICH],
  ['She wrote that agents may use the data only for criminal investigations, not for civil removal.', FRIEDRICH],
  ['American Oversight asked to become a party and was turned down.', FRIEDRICH],
  ['American Oversight, which is not a party, had asked her to unseal the agreement.', FRIEDRICH],
  ['American Oversight is a watchdog group in Washington.', FRIEDRICH],
  ['The contacts on page 13 will remain hidden.', FRIEDRICH],
  ['The government had wanted the text of the agreement to stay hidden.', FRIEDRICH],
  ["The ruling leaves open how the IRS will check ICE's requests.", FRIEDRICH],
  ['The groups said the memorandum is unlawful; she disagreed.', FRIEDRICH],
  ['The memorandum, the groups said, is plainly unlawful.', FRIEDRICH],
  ['Had the memorandum been unlawful, she wrote, the groups would have had a case.', FRIEDRICH],
  ['The groups argued that the IRS needs a court order, a view the panel rejected.', CIRCUIT],
  ['The panel held that no court order is needed for an address.', CIRCUIT],
  ['For tax returns themselves, the panel noted, ICE needs a court order.', CIRCUIT],
  ['Edwards explained that the first path requires a court order.', CIRCUIT],
  ['The memorandum, the panel said, is not final agency action.', CIRCUIT],
  ['The memorandum may be challenged again once there is a fuller record.', CIRCUIT],
  ['The ruling does not clear the way for the IRS to resume sharing.', CIRCUIT],
  ['The IRS may not resume sharing while the orders of the other judges stand.', CIRCUIT],
  ['The injunctions in the other cases are unaffected.', CIRCUIT],
  ['Millett, who has disagreed with her colleagues in other immigration cases, joined the opinion.', CIRCUIT],
  ["The court did not say that ICE's requests were lawful.", CIRCUIT],
  ['The legality of the August disclosure was not settled.', CIRCUIT],
  ['The panel did not dismiss the suit, which goes back to the trial court.', CIRCUIT],
  ['The government wants the suit dismissed.', CIRCUIT],
  ['If the panel had ordered the case dismissed, the other suits might have fallen too.', CIRCUIT],
  ['The ruling leaves the injunction in place, so the IRS may not resume sharing.', SEPTEMBER],
  ['The government may ask the Supreme Court to let the IRS resume sharing.', SEPTEMBER],
  ['In February the court had affirmed the denial of an injunction in another case.', SEPTEMBER],
  ['The order is not final.', MASSACHUSETTS],
  ['She stayed the memorandum but did not vacate it.', MASSACHUSETTS],
  ['ICE must not use the addresses, and it must give the order to the employee whose computer holds them.', MASSACHUSETTS],
  ['The agencies must keep to the order until the case is decided after trial.', MASSACHUSETTS],
  ['Friedrich had let the memorandum stand, and nobody has vacated the agreement.', MASSACHUSETTS],
  ['The judge imposed no fine and awarded no damages.', FEBRUARY],
  ['Taxpayers may be awarded damages under section 7431.', FEBRUARY],
  ['She did not hold the IRS in contempt.', FEBRUARY],
  ['Federal law punishes officials who disclose returns.', FEBRUARY],
];

describe('what a ruling did not do', () => {
  test.each(WRONG)('%s', (text, article, fact) => {
    expect(findingsOn(text, article)).toContainEqual(expect.stringMatching(`^${fact}: conflicts`));
  });
});

describe('true sentences that sound like it', () => {
  test.each(RIGHT)('%s', (text, article) => {
    expect(findingsOn(text, article).filter((finding) => finding.includes(': conflicts'))).toEqual([]);
  });
});
