/**
 * Is this data a pack we can trust? Everything wrong is told in sentences that name the place and what to do, because
 * packs are mended by officials, not by programmers.
 */
import type * as z from 'zod/mini';
import { indexSchema, packSchema, type Condition, type Pack, type ProcedureIndex } from '../core/pack';
import { texts } from '../i18n';
import { breachOf } from './bounds';

export interface Problem {
  /** Where, e.g. `papers › giay-chung-sinh › label`; '' for the whole file. */
  place: string;
  /** What is wrong and what to do; begins in lower case, ends with a full stop. */
  what: string;
}
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const say = texts.procedures;

/** A pack from parsed JSON. `code` is what the file name promises. */
export function checkPack(data: unknown, code?: string): Checked<Pack> {
  const shaped = shape(packSchema, data);
  if (!shaped.ok) return shaped;
  const pack = shaped.value;
  const problems = [...referenceProblems(pack)];
  if (code !== undefined && pack.code !== code)
    problems.push({ place: 'code', what: say.wrongCode(pack.code, code) });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: pack };
}

/** The index from parsed JSON. */
export function checkIndex(data: unknown): Checked<ProcedureIndex> {
  return shape(indexSchema, data);
}

function shape<T>(schema: z.ZodMiniType<T>, data: unknown): Checked<T> {
  const breach = breachOf(data);
  if (breach) {
    const what = breach.what === 'forbiddenKey' ? say.forbiddenKey(breach.key) : say[breach.what];
    return { ok: false, problems: [{ place: '', what }] };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({
    place: placeOf(data, issue.path),
    what: sentenceOf(issue, valueAt(data, issue.path)),
  }));
  return { ok: false, problems };
}

function* referenceProblems(pack: Pack): Generator<Problem> {
  const switches = new Set(pack.switches.map((item) => item.id));
  const papers = new Set(pack.papers.map((item) => item.id));
  for (const list of ['switches', 'papers', 'notes'] as const) {
    const seen = new Set<string>();
    for (const { id } of pack[list]) {
      if (seen.has(id)) yield { place: list, what: say.twice(id) };
      seen.add(id);
    }
  }
  for (const { place, when } of conditionsOf(pack)) {
    for (const id of [...(when.on ?? []), ...(when.off ?? [])])
      if (!switches.has(id)) yield { place, what: say.unknownSwitch(id) };
    if (when.equals && !when.role) yield { place, what: say.equalsAlone };
  }
  for (const note of pack.notes)
    for (const id of note.papers ?? [])
      if (!papers.has(id)) yield { place: `notes › ${note.id} › papers`, what: say.unknownPaper(id) };
  for (const item of pack.switches)
    if ((item.id === 'online' || item.id === 'postal') && item.group !== 'channel')
      yield { place: `switches › ${item.id}`, what: say.channelGroup };
}

/** Every condition of a pack with the place it stands at. */
function* conditionsOf(pack: Pack): Generator<{ place: string; when: Condition }> {
  for (const item of pack.switches)
    if (item.suggestWhen) yield { place: `switches › ${item.id} › suggestWhen`, when: item.suggestWhen };
  for (const item of pack.papers)
    if (item.when) yield { place: `papers › ${item.id} › when`, when: item.when };
  for (const item of pack.notes) if (item.when) yield { place: `notes › ${item.id} › when`, when: item.when };
  for (const [index, item] of pack.required.entries())
    if (item.when) yield { place: `required › ${index + 1} › when`, when: item.when };
}

type Path = readonly PropertyKey[];

/** `['papers', 3, 'label']` as a person would find it: entries by their id, otherwise by their number from 1. */
function placeOf(data: unknown, path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part !== 'number') return String(part).slice(0, 60);
      const entry = valueAt(data, path.slice(0, index + 1));
      const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
      return typeof id === 'string' && id !== '' ? id.slice(0, 60) : String(part + 1);
    })
    .join(' › ');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    data,
  );
}

type SchemaIssue = z.core.$ZodIssue;

function sentenceOf(issue: SchemaIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'unrecognized_keys') return say.missing;
  switch (issue.code) {
    case 'invalid_type':
      return say.wrongKind(issue.expected);
    case 'unrecognized_keys':
      return say.unknownKeys(issue.keys.slice(0, 8).join(', ').slice(0, 200));
    case 'invalid_value':
      return say.badValue(issue.values.map(String).join(', '));
    case 'too_big':
    case 'too_small':
      return sizeSentence(issue, value);
    case 'invalid_format':
      return formatSentence(String(issue.path.at(-1)), issue);
    case 'custom':
      return say.badRole;
    default:
      return say.wrong;
  }
}

function sizeSentence(
  issue: Extract<SchemaIssue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
): string {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (typeof value === 'string')
    return issue.code === 'too_big' ? say.tooLongText(limit, value.length) : say.tooShortText(limit);
  if (Array.isArray(value))
    return issue.code === 'too_big' ? say.tooManyItems(limit, value.length) : say.tooFewItems(limit);
  return issue.code === 'too_big' ? say.tooBig(limit) : say.tooSmall(limit);
}

function formatSentence(key: string, issue: Extract<SchemaIssue, { code: 'invalid_format' }>): string {
  if (key === 'code') return say.badCode;
  if (key === 'asOf' || key === 'date') return say.badDate;
  return issue.format === 'regex' ? say.badId : say.badFormat;
}
