/** Number, kind and date of the death notice belong together. */
import { dateOf } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const NUMBER = 'dossier.deathNoticeNumber';
const DATE = 'dossier.deathNoticeDate';
const NOTHING = /^(?:khong co so|khong co|khong so|khong|chua co|khong ro|so|n\/a|none|[^a-z0-9]*|0+)\.?$/;
/** "45/2026", "12/2025/UBND-GBT": a year after the number. The first part is the number itself, even when it looks like a year. */
const YEAR = /^[^/]{1,12}\/((?:19|20)\d\d)(?=$|[/\- ])/;

function check(facts: Facts): Finding[] {
  const number = facts.get(NUMBER).slice(0, 100);
  const date = dateOf(facts.get(DATE));
  if (number === '') {
    const open = date !== null && facts.has(NUMBER);
    return open ? [{ subtype: 'no-number', severity: 'warn', role: NUMBER, others: [DATE] }] : [];
  }
  const folded = fold(number);
  if (NOTHING.test(folded)) return [{ subtype: 'placeholder', severity: 'warn', role: NUMBER }];
  const year = YEAR.exec(folded.replace(/ ?\/ ?/g, '/'))?.[1];
  if (year !== undefined && date && Number(year) !== date.year)
    return [
      {
        subtype: 'other-year',
        severity: 'warn',
        role: NUMBER,
        others: [DATE],
        params: { year, date: date.year },
      },
    ];
  const open = facts.has(DATE) && facts.get(DATE) === '' && !facts.required.has(DATE);
  return open ? [{ subtype: 'no-date', severity: 'info', role: NUMBER, others: [DATE] }] : [];
}

const rule: Rule = {
  id: 'death-notice-number',
  version: 1,
  confidence: 'likely',
  source: 'Mẫu Giấy báo tử: số, ngày cấp, cơ quan cấp đi cùng nhau',
  scope: 'form',
  reads: [NUMBER, DATE],
  yields: ['date-order'],
  check,
};
export default rule;

const paper = (number: string, date: string, ...expect: string[]): RuleCase => ({
  name: `${number || '—'} · ${date || '—'}`,
  facts: { [NUMBER]: number, [DATE]: date },
  expect,
});

export const cases = (): RuleCase[] => [
  paper('01/UBND-GBT', '10/11/2026'),
  paper('45', '10/11/2026'),
  paper('45/2026', '10/11/2026'),
  paper('2025/GBT-BVBM', '10/11/2026'),
  paper('45/2026/GBT-BV', '2026'),
  paper('', ''),
  paper('45/2025', '10/11/2026', `warn other-year ${NUMBER}`),
  paper('Số 45 / 2025/UBND-GBT', '10/11/2026', `warn other-year ${NUMBER}`),
  paper('không có', '10/11/2026', `warn placeholder ${NUMBER}`),
  paper('0', '', `warn placeholder ${NUMBER}`),
  paper('45', '', `info no-date ${NUMBER}`),
  paper('', '10/11/2026', `warn no-number ${NUMBER}`),
];
