/** How long checked articles are kept, as the options offer it. */

/** Days that no reader outlives: kept until deleted. */
export const FOREVER = 36_500;

/** The choices, in days; 0 keeps nothing after the tab is closed. */
export const RETENTIONS: readonly number[] = [0, 30, FOREVER];
