/** Hour and minute of a death: numbers of a clock, each in its own box. */
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { asciiDigits, fold } from '../../core/text';

const HOUR = 'subject.deathHour';
const MINUTE = 'subject.deathMinute';
/** "9", "09 giờ", "21h", "9 giờ 15 phút", "9h15", "09:15", "15 phút". */
const CLOCK = /^(\d{1,2}) ?(?:(?:gio|h|g|:) ?(?:(\d{1,2}) ?(?:phut|p|')?)?)?$/;
const MINUTES = /^(\d{1,2}) ?(?:phut|p|')?$/;

const plain = (text: string): string => asciiDigits(fold(text.slice(0, 60)));

function ofHour(facts: Facts): Finding[] {
  const text = plain(facts.get(HOUR));
  if (text === '') return [];
  const read = CLOCK.exec(text);
  if (!read) return [{ subtype: 'no-number', severity: 'warn', role: HOUR }];
  const [, hour = '', minute] = read;
  if (Number(hour) === 24) return [{ subtype: 'hour-24', severity: 'error', role: HOUR }];
  if (Number(hour) > 23) return [{ subtype: 'hour', severity: 'error', role: HOUR, params: { hour } }];
  if (minute !== undefined) {
    if (Number(minute) > 59)
      return [{ subtype: 'minute', severity: 'error', role: HOUR, params: { minute } }];
    // Only where the minutes stand in their box already does nothing get lost.
    const kept = MINUTES.exec(plain(facts.get(MINUTE)))?.[1];
    const fixes =
      kept !== undefined && Number(kept) === Number(minute) ? [{ role: HOUR, value: hour } as const] : [];
    return [
      { subtype: 'both', severity: 'info', role: HOUR, others: facts.has(MINUTE) ? [MINUTE] : [], fixes },
    ];
  }
  return facts.get(HOUR) === hour
    ? []
    : [{ subtype: 'form', severity: 'info', role: HOUR, fixes: [{ role: HOUR, value: hour }] }];
}

function ofMinute(facts: Facts): Finding[] {
  const text = plain(facts.get(MINUTE));
  if (text === '') return [];
  const minute = MINUTES.exec(text)?.[1];
  if (minute === undefined) return [{ subtype: 'no-number', severity: 'warn', role: MINUTE }];
  if (Number(minute) > 59)
    return [{ subtype: 'minute', severity: 'error', role: MINUTE, params: { minute } }];
  if (facts.has(HOUR) && facts.get(HOUR) === '' && !facts.required.has(HOUR))
    return [{ subtype: 'no-hour', severity: 'warn', role: MINUTE, others: [HOUR] }];
  return facts.get(MINUTE) === minute
    ? []
    : [{ subtype: 'form', severity: 'info', role: MINUTE, fixes: [{ role: MINUTE, value: minute }] }];
}

const rule: Rule = {
  id: 'death-time',
  version: 1,
  confidence: 'certain',
  source:
    'Nghị định 123/2015/NĐ-CP Điều 4 khoản 2 (giờ, ngày chết theo Dương lịch); biểu mẫu điện tử: giờ 0–23, phút 0–59',
  scope: 'field',
  reads: [HOUR, MINUTE],
  check: (facts) => [...ofHour(facts), ...ofMinute(facts)],
};
export default rule;

const at = (hour: string, minute: string, ...expect: string[]): RuleCase => ({
  name: `${hour || '—'} : ${minute || '—'}`,
  facts: { [HOUR]: hour, [MINUTE]: minute },
  expect,
});

export const cases = (): RuleCase[] => [
  at('9', '15'),
  at('09', '05'),
  at('0', '0'),
  at('23', '59'),
  at('9', ''),
  at('', ''),
  at('24', '00', `error hour-24 ${HOUR}`),
  at('25', '10', `error hour ${HOUR}`),
  at('9', '60', `error minute ${MINUTE}`),
  at('9 giờ', '15 phút', `info form ${HOUR}`, `info form ${MINUTE}`),
  at('21h', '', `info form ${HOUR}`),
  at('9h15', '', `info both ${HOUR}`),
  at('09 giờ 15 phút', '15', `info both ${HOUR}`),
  at('9:75', '', `error minute ${HOUR}`),
  at('khoảng 9 giờ sáng', '', `warn no-number ${HOUR}`),
  at('không rõ', '', `warn no-number ${HOUR}`),
  at('', '15', `warn no-hour ${MINUTE}`),
  at('９', '１５', `info form ${HOUR}`, `info form ${MINUTE}`),
];
