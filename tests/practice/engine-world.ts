/** The world of practice as it ships: packs, communes, calendar, Vietnamese phrases. */
import { readdirSync, readFileSync } from 'node:fs';
import { calendarOf } from '../../utils/calendar/calendar-of';
import type { Pack } from '../../utils/core/pack';
import { texts } from '../../utils/i18n';
import type { Scenario } from '../../utils/practice/types';
import type { World } from '../../utils/practice/world';
import { checkPack } from '../../utils/procedures/check';
import { units } from '../reference/tables';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

const calendar = calendarOf(json('reference/holidays.json'));
if (!calendar.ok) throw new Error('calendar');

export const packs: ReadonlyMap<string, Pack> = new Map(
  readdirSync(new URL('../../public/procedures', import.meta.url))
    .filter((name) => name !== 'index.json')
    .map((name) => {
      const code = name.replace('.json', '');
      const checked = checkPack(json(`procedures/${name}`), code);
      if (!checked.ok) throw new Error(name);
      return [code, checked.value];
    }),
);

export const world: World = {
  packs,
  units,
  calendar: calendar.calendar,
  say: texts.practiceSpeech,
  label: texts.common.role,
};

/** The scenarios written by hand. */
export const byHand = (): Scenario[] =>
  (json('practice/scenarios.json') as { scenarios: Scenario[] }).scenarios;
