import { dayAt } from '../../../utils/calendar/days';
import type { RowDetail } from '../../../utils/register/api';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { texts } from '../../../utils/i18n';
import { momentText, dayText } from './dates';

const say = texts.registerPage.timeline;

interface Event {
  at: number;
  text: string;
}

/** What happened, in order, one line each. */
export function eventsOf(row: RegisterRow): Event[] {
  const events: (Event | false)[] = [
    { at: row.received, text: say.received },
    ...row.promises.map(({ at, due, reason }) => ({ at, text: say.promise[reason](dayText(due)) })),
    ...row.waits.map(({ asked, kind }) => ({ at: asked, text: say.asked[kind] })),
    ...row.waits.map(({ answered, kind }) => answered !== null && { at: answered, text: say.answered[kind] }),
    row.finished !== null && { at: row.finished, text: say.finished[row.result] },
    row.handedOver !== null && { at: row.handedOver, text: say.handedOver },
  ];
  return events.filter((event) => event !== false).toSorted((a, b) => a.at - b.at);
}

/** How it stands and why: the promise, what moved it, the waiting that does not count. */
export function reasonsOf({ row, due, standing }: RowDetail): string[] {
  const { from, waited, supplements, sure, other } = standing;
  const term = row.term && texts.calendar.term[row.term.unit](row.term.amount);
  const answer = row.waits.findLast(({ answered }) => answered !== null)?.answered ?? null;
  return [
    from === 'term' && term && say.why.term(term),
    from === 'restarted' && say.why.restarted(dayText(answer), term ?? ''),
    from === 'shifted' && say.why.shifted,
    from === 'promise' && say.why.promise,
    from === 'none' && say.why.none,
    waited > 0 && say.why.waited(hours(waited)),
    due === 'paused' && say.why.paused,
    supplements > 1 && say.why.supplements(supplements),
    row.promises.some(({ reason }) => reason === 'extension') && say.why.extension,
    other !== due && say.why.other(texts.registerPage.class[other]),
    !sure && say.why.unsure,
  ].filter((text) => typeof text === 'string');
}

const hours = (minutes: number): string => {
  const [full, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [full > 0 && say.hours(full), rest > 0 && say.minutes(rest)].filter(Boolean).join(' ');
};

export function Timeline({ view, now }: { view: RowDetail; now: number }) {
  const reasons = reasonsOf(view);
  return (
    <section class="block">
      <h3>{say.title}</h3>
      <Drawn view={view} now={now} />
      <ol class="events">
        {eventsOf(view.row).map(({ at, text }, step) => (
          <li key={step}>
            <time>{momentText(at)}</time> <span>{text}</span>
          </li>
        ))}
      </ol>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const WIDTH = 360;
const HEIGHT = 46;
const EDGE = 8;
const LINE = 16;

/**
 * The same as a line of days: work is a full stroke, waiting a hatched one, the due day a gate, the end a square. The list below says it all
 * in words, so the drawing is only named.
 */
function Drawn({ view: { row, dueAt, end, due }, now }: { view: RowDetail; now: number }) {
  const last = Math.max(end ?? now, dueAt ?? 0, row.received);
  const span = Math.max(last - row.received, 1);
  const x = (at: number): number =>
    EDGE + (Math.min(Math.max(at - row.received, 0), span) / span) * (WIDTH - 2 * EDGE);
  const until = end ?? Math.min(now, last);
  const dueX = dueAt === null ? null : x(dueAt);
  return (
    <svg
      class="line-of-days"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say.drawing(texts.registerPage.class[due])}
    >
      <line class="rest" x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
      <rect class="work" x={x(row.received)} y={LINE - 3} width={x(until) - x(row.received)} height={6} />
      {row.waits.map(({ asked, answered }, step) => (
        <rect
          key={step}
          class="wait"
          fill="url(#register-hatch)"
          x={x(asked)}
          y={LINE - 6}
          width={Math.max(2, x(answered ?? until) - x(asked))}
          height={12}
        />
      ))}
      <circle class="begin" cx={x(row.received)} cy={LINE} r={5} />
      {end !== null && <rect class="end" x={x(end) - 5} y={LINE - 5} width={10} height={10} />}
      {dueX !== null && <path class="due" d={`M${dueX} 3v26`} />}
      <text x={EDGE} y={HEIGHT - 4}>
        {dayText(row.received)}
      </text>
      {dueX !== null && dueX > 130 && (
        <text
          x={Math.min(dueX, WIDTH - EDGE)}
          y={HEIGHT - 4}
          text-anchor={dueX > WIDTH - 90 ? 'end' : 'middle'}
        >
          {say.due(dayText(dueAt))}
        </text>
      )}
      {dueAt === null && last > row.received && (
        <text x={WIDTH - EDGE} y={HEIGHT - 4} text-anchor="end">
          {dayAt(last) === dayAt(now) ? say.now : dayText(last)}
        </text>
      )}
    </svg>
  );
}
