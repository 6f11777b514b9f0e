/** The drawn timeline: lanes of events over an axis of months, and where the article stands. */
import type { JSX } from 'preact';
import type { Lane, TimelineEvent } from '../../record/litigation.ts';
import { dateInWords, dayAndMonth, monthOfYear } from '../dates.ts';
import { t, tValue } from '../text.ts';
import { Marker } from './Marker.tsx';
import { keptWithin, nameToFit, type Placed, roomFor } from './spacing.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

const LANE = 94;
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
      <Axis plan={plan} width={props.width} />
      <Here published={props.published} plan={plan} width={props.width} />
      {props.lanes.map((lane, index) => (
        <LaneDrawing key={lane.id} {...props} lane={lane} top={HEAD + index * LANE} plan={plan} />
      ))}
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

function Axis({ plan, width }: { readonly plan: Plan; readonly width: number }): JSX.Element {
  const bottom = plan.height - FOOT;
  const ticks = plan.scale.ticks.map(({ month }) => ({
    x: plan.x(`${month}-01`) ?? 0,
    text: monthOfYear(month),
    first: month.endsWith('-01'),
  }));
  const names = ticks.map((tick) => ({ ...tick, x: keptWithin(tick.x, tick.text, width) }));
  const named = roomFor(names);
  return (
    <g class="timeline-axis">
      {ticks.map(({ x, text }, index) => (
        <g key={text}>
          <path d={`M${x} ${HEAD}V${bottom}`} />
          {named[index] && (
            <text x={names[index]?.x ?? x} y={bottom + 17}>
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type LaneProps = DrawingProps & { readonly lane: Lane; readonly top: number; readonly plan: Plan };

function LaneDrawing(props: LaneProps): JSX.Element {
  const { lane, top, plan, asOf } = props;
  const y = top + 62;
  const start = plan.x(lane.filed ?? lane.events[0]?.date ?? asOf) ?? 0;
  return (
    <g>
      <text class="timeline-lane" x={EDGE} y={top + 22}>
        {nameToFit(lane.name || t('record_lane_agreement'), props.width - 2 * EDGE)}
      </text>
      <path class="timeline-line" d={`M${start} ${y}H${plan.x(asOf) ?? 0}`} />
      {lane.filed && <path class="timeline-line" d={`M${start} ${y - 6}v12`} />}
      {lane.inForce.map((band) => (
        <BandDrawing key={band.from} from={plan.x(band.from) ?? 0} until={plan.x(band.until ?? asOf) ?? 0} y={y} />
      ))}
      <Events {...props} y={y} />
    </g>
  );
}

function BandDrawing({ from, until, y }: { readonly from: number; readonly until: number; readonly y: number }): JSX.Element {
  return <rect class="timeline-band" x={from} y={y - 4} width={Math.max(0, until - from)} height="8" />;
}

/** The marks of a lane, with those words and dates that find room; all of them are told in the table. */
function Events({ lane, plan, about, linkTo, width, y }: LaneProps & { readonly y: number }): JSX.Element {
  const placed = lane.events.map((event) => ({ event, x: plan.x(event.date) ?? 0, first: about.includes(event.id) }));
  const told = (tell: (event: TimelineEvent) => string): Placed[] =>
    placed.map(({ event, x, first }) => ({ first, text: tell(event), x: keptWithin(x, tell(event), width) }));
  const words = told(shortWord);
  const dates = told(({ date }) => dayAndMonth(date));
  const [wordRoom, dateRoom] = [roomFor(words), roomFor(dates)];
  return (
    <>
      {placed.map(({ event, x, first }, index) => (
        <EventDrawing
          key={event.id}
          event={event}
          x={x}
          y={y}
          ringed={first}
          word={wordRoom[index] ? words[index] : undefined}
          date={dateRoom[index] ? dates[index] : undefined}
          href={linkTo?.(event)}
        />
      ))}
    </>
  );
}

function shortWord({ id, outcome }: TimelineEvent): string {
  return (outcome ? tValue('outcome_short', outcome) : tValue('event_short', id)) ?? '';
}

interface EventProps {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  readonly ringed: boolean;
  readonly word: Placed | undefined;
  readonly date: Placed | undefined;
  readonly href: string | undefined;
}

function EventDrawing({ event, x, y, ringed, word, date, href }: EventProps): JSX.Element {
  const name = `${event.name}, ${dateInWords(event.date)}`;
  const about = ringed ? ' timeline-about' : '';
  const drawn = (
    <>
      <title>{name}</title>
      <rect class="timeline-target" x={x - 14} y={y - 14} width="28" height="28" />
      <Marker shape={event.shape} x={x} y={y} ringed={ringed} />
      {word && (
        <text class={`timeline-word${about}`} x={word.x} y={y - 15}>
          {word.text}
        </text>
      )}
      {date && (
        <text class={`timeline-date${about}`} x={date.x} y={y + 24}>
          {date.text}
        </text>
      )}
    </>
  );
  if (!href) return <g>{drawn}</g>;
  return (
    <a href={href} aria-label={name}>
      {drawn}
    </a>
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
