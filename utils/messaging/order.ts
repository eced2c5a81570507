/**
 * What a panel orders an agent to do. Checked by hand, without Zod: the agent is compiled into the portal's own page, and
 * the checker would be a third of it (2026-11).
 */
import type { Severity } from '../core/issue';
import { LIMITS } from '../core/limits';

export type Order =
  | { t: 'read' }
  /** Some of what shall be written is not on the page: open the closed parts of the form (`Adapter.reveal`). */
  | { t: 'reveal' }
  /** `key` is a field key; the panel resolves roles against the snapshot it shows. */
  | { t: 'fill'; job: string; values: { key: string; value: string }[] }
  | { t: 'cancel'; job: string }
  | { t: 'focus'; key: string }
  /** Replaces all marks of this frame. Neutral outlines; no text reaches the page. */
  | { t: 'marks'; marks: { key: string; severity: Severity }[] }
  /** Top frame only: open or put away, and the number on its handle. */
  | { t: 'dock'; open: boolean; badge: number };

type Check = (value: unknown) => boolean;
type Shape = Record<string, Check>;

const text =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max;
const whole: Check = (value) => Number.isSafeInteger(value);
const flag: Check = (value) => typeof value === 'boolean';
/** Exactly these keys. */
const fits = (value: unknown, shape: Shape): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
  Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));
const list =
  (shape: Shape, least: number): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= LIMITS.fields &&
    value.every((one) => fits(one, shape));

const key = text(LIMITS.key);
const job = text(64);
const severity: Check = (value) => value === 'error' || value === 'warn' || value === 'info';
const SHAPES: Record<Order['t'], Shape> = {
  read: {},
  reveal: {},
  fill: { job, values: list({ key, value: text(LIMITS.value) }, 1) },
  cancel: { job },
  focus: { key },
  marks: { marks: list({ key, severity }, 0) },
  dock: { open: flag, badge: whole },
};

/** The order, or null for anything else. */
export function readOrder(message: unknown): Order | null {
  const t = (message as { t?: unknown } | null)?.t;
  if (typeof t !== 'string' || !Object.hasOwn(SHAPES, t)) return null;
  return fits(message, { ...SHAPES[t as Order['t']], t: () => true }) ? (message as Order) : null;
}
