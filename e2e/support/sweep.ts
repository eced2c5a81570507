/**
 * One randomised fill and its verdict by the portal's own state. Values are made for what stands on the page, so any form of
 * any family can be swept: right ones from the cast, and now and then one that no field should take.
 */
import type { Page } from 'playwright-core';
import { random } from '../../replicas/moods';
import { cast, type CastMember } from '../../tests/cast';
import type { Field } from '../../utils/core/snapshot';
import { bring } from './in-page';

export interface SweepVerdict {
  family: string;
  wanted: number;
  done: number;
  /** Of those that should be possible. */
  possible: number;
  falselyDone: string[];
  wrongFields: string[];
  wrongWrites: string[];
  presses: string[];
  stolenFocus: string[];
  left: string[];
}

interface Seen {
  id: string;
  key: string;
  role: string | null;
  kind: Field['kind'];
  options: readonly string[];
  readonly: boolean;
  value: string;
}

const PEOPLE: readonly CastMember[] = Object.values(cast).filter(
  (who) => who.personalId && who.residence && who.paper,
);

/** What the page shows now, by the replica's ids. */
const look = (page: Page): Promise<{ family: string; fields: Seen[] }> =>
  page.evaluate(() => {
    const url = new URL(location.href);
    const adapter = window.__product.pick(document, url);
    const judge = window.__judge!;
    const fields = (adapter?.read(document, url).fields ?? []).flatMap((field) => {
      const { key, role, kind, options = [], readonly, value, visible } = field;
      const el = visible ? adapter!.anchor(document, key) : null;
      const id = el ? judge.idAt(el) : undefined;
      return id === undefined ? [] : [{ id, key, role, kind, options, readonly, value }];
    });
    return { family: adapter?.id ?? '', fields };
  });

interface Wish {
  id: string;
  key: string;
  value: string;
  /** No field should take it: a word that is no entry, letters for a date. */
  impossible: boolean;
}

function wishesFor(fields: readonly Seen[], next: () => number): Wish[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const people = new Map<string, CastMember>();
  const whoIs = (person: string): CastMember => {
    const who = people.get(person) ?? pick(PEOPLE);
    people.set(person, who);
    return who;
  };
  const day = (): string =>
    `${String(1 + Math.floor(next() * 28)).padStart(2, '0')}/${String(1 + Math.floor(next() * 12)).padStart(2, '0')}/${1990 + Math.floor(next() * 36)}`;
  const valueFor = ({ id, role, kind, options }: Seen): string | null => {
    const [person = '', attribute = ''] = role?.split('.') ?? [];
    const who = whoIs(person);
    const listed = (wanted: string | undefined): string | null =>
      wanted !== undefined && (options.length === 0 || options.includes(wanted))
        ? wanted
        : options.length > 0
          ? pick(options)
          : null;
    if (kind === 'file') return null;
    if (kind === 'checkbox') return next() < 0.7 ? 'true' : '';
    if (kind === 'select' || kind === 'choice') {
      if (attribute.endsWith('Scope')) return listed('Trong nước');
      if (attribute.endsWith('Province')) return who.residence?.province ?? null;
      // a commune is of its province; of which one nobody says, there is nothing to wish
      if (attribute.endsWith('Ward'))
        return fields.some((other) => other.role === role?.replace(/Ward$/, 'Province'))
          ? (who.residence?.ward ?? null)
          : null;
      // without a role: the communes that stand there now are not those of the province wished for
      if (role === null && /(xa|phuong)$/i.test(id)) return null;
      if (attribute === 'gender') return listed(who.gender);
      if (attribute.endsWith('Country') || attribute === 'nationality') return listed('Việt Nam');
      if (attribute === 'ethnicity') return listed(who.ethnicity);
      return listed(undefined);
    }
    if (kind === 'date')
      return attribute === 'birthDate' && who.birthDate.includes('/') ? who.birthDate : day();
    if (kind === 'date-text') return next() < 0.3 ? String(1950 + Math.floor(next() * 60)) : day();
    if (kind === 'number') return String(1 + Math.floor(next() * 9));
    if (attribute === 'fullName') return who.fullName;
    if (attribute === 'personalId' || attribute === 'idPaperNumber') return who.personalId;
    if (attribute.endsWith('Date')) return day();
    if (attribute === 'phone') return '0912000099';
    if (attribute === 'email') return 'mot.cua@example.com';
    return `Số ${1 + Math.floor(next() * 900)} Đường Hoà Bình`;
  };
  const share = 0.3 + next() * 0.5;
  /** The parts of one place are wanted together: a ward without its province is a wish nobody has. */
  const placeOf = ({ role }: Seen): string | null =>
    /^(.+?)(Scope|Country|Province|District|Ward|Detail)$/.exec(role ?? '')?.[1] ?? null;
  const open = fields.filter(({ readonly }) => !readonly);
  const chosen = open.filter(() => next() < share);
  const places = new Set(chosen.map(placeOf).filter((at) => at !== null));
  return open
    .filter((field) => chosen.includes(field) || places.has(placeOf(field) ?? ''))
    .flatMap((field) => {
      const { id, key, kind } = field;
      const strict = kind === 'select' || kind === 'choice' || kind === 'date';
      if (strict && placeOf(field) === null && next() < 0.06)
        return [{ id, key, value: 'Không hề có mục này', impossible: true }];
      const value = valueFor(field);
      // a year alone goes into some of these boxes; the others are right to refuse it
      return value === null
        ? []
        : [{ id, key, value, impossible: kind === 'date-text' && value.length === 4 }];
    })
    .slice(0, 30);
}

/** Fills a random part of the form that stands on the page, as one act, and judges it. `seed` makes it repeatable. */
export async function sweepOnce(page: Page, seed: number): Promise<SweepVerdict> {
  if (!(await page.evaluate(() => '__product' in window))) await bring(page);
  const { family, fields } = await look(page);
  const wishes = wishesFor(fields, random(seed));
  return page.evaluate(
    async ({ wishes, family }) => {
      const url = new URL(location.href);
      const { pick, runFill } = window.__product;
      const adapter = pick(document, url);
      const judge = window.__judge!;
      const plain = (text = ''): string =>
        text
          .toLocaleLowerCase('vi')
          .normalize('NFC')
          .replace(/\s+/g, ' ')
          .replace(/^0+(?=\d)/, '')
          .trim();
      const words = (text = ''): string =>
        plain(text)
          .replace(/^(thành phố|tỉnh|phường|xã|đặc khu|thẻ) /, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' ');
      const before = judge.values();
      const counted = [judge.wrongWrites.length, judge.presses.length, judge.stolenFocus.length] as const;
      const logged = judge.log.length;
      const results = adapter
        ? await runFill({
            adapter,
            root: document,
            url,
            values: wishes.map(({ key, value }) => ({ key, value })),
            signal: new AbortController().signal,
          })
        : [];
      const after = judge.values();
      const wanted = new Map(wishes.map((wish) => [wish.id, wish]));
      const outcome = new Map(results.map((result) => [result.key, result]));
      const byPortal = new Set(
        judge.log
          .slice(logged)
          .filter(({ event }) => ['portal', 'copy', 'wipe', 'rebuild'].includes(event))
          .map(({ id }) => id),
      );
      const done = wishes.filter(({ key }) => outcome.get(key)?.outcome === 'done');
      const holds = (id: string, value: string): boolean => words(after[id]) === words(value);
      const shown = new Set(judge.shown());
      /** What another wish has closed (a scope, a case) cannot be filled and was not lost. */
      const isThere = ({ id, impossible }: (typeof wishes)[number]): boolean => !impossible && shown.has(id);
      return {
        family,
        wanted: wishes.length,
        possible: wishes.filter(isThere).length,
        done: done.filter(isThere).length,
        falselyDone: done
          .filter(({ id, value }) => !holds(id, value))
          .map(({ id, value }) => `${id}: ${after[id] ?? '(empty)'} instead of ${value}`),
        wrongFields: [...new Set([...Object.keys(before), ...Object.keys(after)])]
          .filter((id) => plain(before[id]) !== plain(after[id]) && !byPortal.has(id))
          .filter((id) => {
            const wish = wanted.get(id);
            // a wish that was given up may leave the field empty, but never anything else
            return !wish || (!holds(id, wish.value) && (after[id] ?? '') !== '');
          })
          .map((id) => `${id}: ${after[id] ?? '(empty)'}, was ${before[id] ?? '(empty)'}`),
        wrongWrites: judge.wrongWrites.slice(counted[0]).map(({ id, why }) => `${id} (${why})`),
        presses: judge.presses.slice(counted[1]),
        stolenFocus: judge.stolenFocus.slice(counted[2]),
        left: wishes.flatMap((wish) => {
          const { id, key } = wish;
          const result = outcome.get(key);
          return result?.outcome === 'done' || !isThere(wish)
            ? []
            : [`${id}: ${result?.outcome} ${result?.reason ?? 'no reason'}`];
        }),
      };
    },
    { wishes, family },
  );
}
