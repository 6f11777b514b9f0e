/** Where an event of the timeline is told in full on the record page. */
import type { TimelineEvent } from '../../record/litigation.ts';

/** A ruling leads to its card, anything else to its facts. */
export function eventAddress({ id, shape }: TimelineEvent): string {
  return shape === 'event' ? `#${subjectAnchor(id)}` : `#${decisionAnchor(id)}`;
}

export function decisionAnchor(ruling: string): string {
  return `decision-${ruling}`;
}

export function subjectAnchor(subject: string): string {
  return `subject-${subject}`;
}
