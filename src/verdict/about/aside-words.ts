/** Words by which a sentence may be of another matter, or not say that something is so. What else counts depends on what is judged. */

/** Another case, a comparison, a condition, what records say: of these no judgement is made. */
export const ASIDE = ['other-case', 'comparison-word', 'if-word', 'records-word'] as const;

/** Beside who ruled: other agencies and papers, who ruled before. What is denied of something else takes back no judge. */
export const ASIDE_OF_JUDGES = [...ASIDE, 'other-agency', 'former-word', 'brief-noun', 'support-word', 'first-assigned'] as const;

/** Beside a value: all those, and what denies it or thinks it only possible. */
export const ASIDE_OF_VALUES = [...ASIDE_OF_JUDGES, 'negation', 'nobody-word', 'modal'] as const;

/** Beside a day: what came before, and what was put right later. */
export const ASIDE_OF_DAYS = [...ASIDE, 'former-word', 'amended-word'] as const;
