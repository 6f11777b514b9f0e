/** What the ids of courts tell. Pure. */

/** Whether a court of appeals has this id: "cadc", "ca1". */
export const isAppealsCourt = (id: string | undefined): boolean => id?.startsWith('ca') === true;

/** The trial court that sits in a place; none but those of the suits are known. */
export const trialCourtIn = (place: string | undefined): string | undefined =>
  place === 'dc' ? 'dcd' : place === 'ma' ? 'mad' : undefined;

/** A circuit to which no appeal goes from Washington or Boston. */
export const isOtherCircuit = (court: string): boolean => /^ca(?:[2-9]|1[01])$/.test(court);

/** A trial court that is named, and had none of the suits. */
export const isOtherDistrict = (court: string): boolean => /^(?:sdny|ndcal|other)/.test(court);

/** A city or state where no suit was brought. */
export const isElsewhere = (court: string): boolean => court === 'place:elsewhere';

/** A court, a city or a state in which none of the suits could be. */
export const isOtherCourt = (court: string): boolean => isOtherCircuit(court) || isOtherDistrict(court) || isElsewhere(court);

/** The court of last resort, in which none of the suits has been. */
export const SUPREME = 'scotus';

/** A court in which none of the suits is, whether it could be or not. */
export const isForeign = (court: string): boolean => isOtherCourt(court) || court === SUPREME;

/** The court to which the ruling in Massachusetts would go: what it did, if anything, the record does not know. */
export const UNKNOWN_REVIEW = 'ca1';
