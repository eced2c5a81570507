/**
 * When an item is asked again: FSRS (`ts-fsrs`) without chance, so the same answers at the same moments give the same days. What was missed
 * comes back after ten minutes, then the next day; what is known after days, weeks, months. A day begins at midnight in Vietnam, UTC+7: who
 * practised at three is not kept waiting until three.
 */
import { fsrs, Rating, State, type Card as WholeCard } from 'ts-fsrs';

/** Due (minutes since 1970), stability (days), difficulty (1–10), answers, times forgotten, state of FSRS, last answer (minutes since 1970). */
export type Card = [
  due: number,
  stability: number,
  difficulty: number,
  reps: number,
  lapses: number,
  state: number,
  last: number,
];

const MINUTE = 60_000;
const DAY = 1_440;
/** Minutes that Vietnam is ahead of UTC. FSRS counts days in UTC, so it is told the time on Vietnam's clocks. */
const AHEAD = 7 * 60;

const scheduler = fsrs({
  enable_fuzz: false,
  // one step: right again after that, and it is learned
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
  // the law changes: nothing is known for longer than a year without a look at it
  maximum_interval: 365,
});

const minutes = (ms: number): number => Math.floor(ms / MINUTE);
const date = (minute: number): Date => new Date((minute + AHEAD) * MINUTE);
/** Five figures, not five decimals: what is forgotten again and again has a stability of thousandths, and a rounding there would grow. */
const rounded = (value: number): number => Number(value.toPrecision(5));

/** As FSRS wants it. What is not kept here it does not read (`tests/practice/schedule.test.ts`). */
const whole = ([due, stability, difficulty, reps, lapses, state, last]: Card): WholeCard => ({
  due: date(due),
  stability,
  difficulty,
  reps,
  lapses,
  state,
  last_review: date(last),
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
});

const unseen = (minute: number): WholeCard => ({
  ...whole([minute, 0, 0, 0, 0, State.New, minute]),
  last_review: undefined as never,
});

/**
 * The card after one more answer.
 *
 * @param card null: asked for the first time.
 * @param at ms since 1970; before the last answer (the clock was set back) it counts as that moment.
 */
export function reviewed(card: Card | null, known: boolean, at: number): Card {
  const now = Math.max(minutes(at), card?.[6] ?? 0);
  const before = card ? whole(card) : unseen(now);
  const next = scheduler.next(before, date(now), known ? Rating.Good : Rating.Again).card;
  const due = Math.floor(+next.due / MINUTE);
  const isDays = next.scheduled_days >= 1;
  return [
    (isDays ? due - (due % DAY) : due) - AHEAD,
    rounded(next.stability),
    rounded(next.difficulty),
    next.reps,
    next.lapses,
    next.state,
    now,
  ];
}

export const isDue = ([due]: Card, at: number): boolean => due <= minutes(at);

/** When it is asked again, ms since 1970. */
export const dueOf = ([due]: Card): number => due * MINUTE;

/** Was the last answer wrong? */
export const isMissed = ({ 5: state }: Card): boolean => state !== State.Review;

/** How likely it is still known, 0 … 1. */
export const recallOf = (card: Card, at: number): number =>
  scheduler.get_retrievability(whole(card), date(Math.max(minutes(at), card[6])), false);
