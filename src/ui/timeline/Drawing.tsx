/** The drawn timeline: lanes of events over an axis of months, and where the article stands. */
import type { JSX } from 'preact';
import { dateInWords, dayAndMonth, monthOfYear } from '../dates.ts';
import { t, tValue } from '../text.ts';
import type { Lane, TimelineEvent } from './litigation.ts';
import { Marker } from './Marker.tsx';
import { type TimeScale, timeScale } from './time-scale.ts';

const LANE = 82;
const HEAD = 24;
const FOOT = 26;
const EDGE = 8;

export interface DrawingProps {
  readonly lanes: readonly Lane[];
  readonly asOf: string;
  /** In units of the drawing; the page scales it. */
  readonly width: number;
  readonly published: string | null;
  /** Ids of the rulings that the article is about. */
  readonly about: readonly string[];
  /** Where a mark leads; without it the drawing is one picture with `label`. */
  readonly linkTo?: (event: TimelineEvent) => string;
  readonly label: string;
}

interface Plan {
  readonly x: (date: string) => number | null;
  readonly scale: TimeScale;
  readonly height: number;
}

export function Drawing(props: DrawingProps): JSX.Element {
  const plan = planOf(props);
  return (
    <svg class="timeline" viewBox={`0 0 ${props.width} ${plan.height}`} role={props.linkTo ? 'group' : 'img'} aria-label={props.label}>
      <Axis plan={plan} />
      {props.lanes.map((lane, index) => (
        <LaneDrawing key={lane.id} {...props} lane={lane} top={HEAD + index * LANE} plan={plan} />
      ))}
      <Here published={props.published} plan={plan} width={props.width} />
    </svg>
  );
}

function planOf({ lanes, asOf, width }: DrawingProps): Plan {
  const dates = lanes.flatMap((lane) => [...(lane.filed ? [lane.filed] : []), ...lane.events.map(({ date }) => date)]);
  const scale = timeScale([...dates, asOf]);
  const x = (date: string): number | null => {
    const at = scale.at(date);
    return at === null ? null : Math.round(EDGE + at * (width - 2 * EDGE));
  };
  return { x, scale, height: HEAD + lanes.length * LANE + FOOT };
}

function Axis({ plan }: { readonly plan: Plan }): JSX.Element {
  const bottom = plan.height - FOOT;
  return (
    <g class="timeline-axis">
      {plan.scale.ticks.map(({ month }) => {
        const x = plan.x(`${month}-01`) ?? 0;
        return (
          <g key={month}>
            <path d={`M${x} ${HEAD}V${bottom}`} />
            <text x={x} y={bottom + 17}>
              {monthOfYear(month)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type LaneProps = DrawingProps & { readonly lane: Lane; readonly top: number; readonly plan: Plan };

function LaneDrawing({ lane, top, plan, about, asOf, linkTo }: LaneProps): JSX.Element {
  const y = top + 54;
  const start = plan.x(lane.filed ?? lane.events[0]?.date ?? asOf) ?? 0;
  const end = plan.x(asOf) ?? 0;
  return (
    <g>
      <text class="timeline-lane" x={EDGE} y={top + 14}>
        {lane.name || t('record_lane_agreement')}
      </text>
      <path class="timeline-line" d={`M${start} ${y}H${end}`} />
      {lane.filed && <path class="timeline-line" d={`M${start} ${y - 6}v12`} />}
      {lane.inForce.map((band) => (
        <rect
          key={band.from}
          class="timeline-band"
          x={plan.x(band.from) ?? 0}
          y={y - 4}
          width={Math.max(0, (plan.x(band.until ?? asOf) ?? 0) - (plan.x(band.from) ?? 0))}
          height="8"
        />
      ))}
      {lane.events.map((event) => (
        <EventDrawing
          key={event.id}
          event={event}
          x={plan.x(event.date) ?? 0}
          y={y}
          ringed={about.includes(event.id)}
          href={linkTo?.(event)}
        />
      ))}
    </g>
  );
}

interface EventProps {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly ringed: boolean;
  readonly href: string | undefined;
}

function EventDrawing({ event, x, y, ringed, href }: EventProps): JSX.Element {
  const short = event.outcome ? tValue('outcome_short', event.outcome) : tValue('event_short', event.id);
  const drawn = (
    <>
      <title>{`${event.name}, ${dateInWords(event.date)}`}</title>
      <rect class="timeline-target" x={x - 14} y={y - 14} width="28" height="28" />
      <Marker shape={event.shape} x={x} y={y} ringed={ringed} />
      <text class={ringed ? 'timeline-word timeline-about' : 'timeline-word'} x={x} y={y - 15}>
        {short}
      </text>
      <text class={ringed ? 'timeline-date timeline-about' : 'timeline-date'} x={x} y={y + 23}>
        {dayAndMonth(event.date)}
      </text>
    </>
  );
  return href ? (
    <a href={href} aria-label={`${event.name}, ${dateInWords(event.date)}`}>
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
}

/** Where the article stands in time; nothing when that is outside the drawing. */
function Here({
  published,
  plan,
  width,
}: {
  readonly published: string | null;
  readonly plan: Plan;
  readonly width: number;
}): JSX.Element | null {
  const x = published === null ? null : plan.x(published);
  if (x === null || x < 0 || x > width) return null;
  const anchor = x < width * 0.2 ? 'start' : x > width * 0.8 ? 'end' : 'middle';
  return (
    <g class="timeline-here">
      <path d={`M${x} ${HEAD - 4}V${plan.height - FOOT}`} />
      <text x={x} y={HEAD - 10} text-anchor={anchor}>
        {t('record_here')}
      </text>
    </g>
  );
}
