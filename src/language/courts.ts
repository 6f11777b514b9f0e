/** What the ids of courts tell. Pure. */

/** Whether a court of appeals has this id: "cadc", "ca1". */
export const isAppealsCourt = (id: string | undefined): boolean => id?.startsWith('ca') === true;
