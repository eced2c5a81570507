import type { Pack } from '../../../utils/core/pack';
import type { OfficialRecord, RecordFee, RecordMethod, RecordUnit } from '../../../utils/records/record';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Folded } from './checklist';

const say = texts.catalogue;

type Amount = { amount: number | null; unit: RecordUnit };

/** A time as published. `OTHER`, nothing and 0 are no time: the text says the rule, or nobody does. */
export function timeText({ amount, unit }: Amount): string {
  if (amount === null || amount === 0 || unit === 'OTHER') return say.time.noFixed;
  if (unit === null) return say.time.noUnit(amount);
  return say.time.amount(amount, say.time.units[unit]);
}

/** Never more than was published: 0 is not free (official-records §9.12). */
export function feeText({ value, currency, text, kind }: RecordFee): string {
  const amount =
    value === null || value === 0
      ? ''
      : `${say.fee[kind]} ${say.fee.amount(value, currency || say.fee.noCurrency)}`;
  return [amount, text].filter((part) => part !== '').join('. ') || say.fee.none;
}

/** Services whose time no way of filing has: the record says two things. */
export function conflicting({ methods, services }: OfficialRecord): string[] {
  const published = new Set(methods.map(({ amount, unit }) => `${amount} ${unit}`));
  const other = services.filter(
    ({ amount, unit }) => amount !== null && amount > 0 && !published.has(`${amount} ${unit}`),
  );
  return methods.length === 0 ? [] : [...new Set(other.map(timeText))];
}

export function Times({ record, pack }: { record: OfficialRecord | null; pack: Pack | null }) {
  const services = record ? conflicting(record) : [];
  return (
    <section class="block" aria-label={say.detail.time}>
      <h2>{say.detail.time}</h2>
      {pack && <p class="wording">{pack.time.text}</p>}
      <ByChannel methods={record?.methods ?? []} of={(method) => [timeText(method), method.text]} />
      {!pack && (record?.methods.length ?? 0) === 0 && <p>{say.time.none}</p>}
      {services.length > 0 && <Notice tone="warn">{say.time.conflict(services.join(', '))}</Notice>}
    </section>
  );
}

export function Fees({ record, pack }: { record: OfficialRecord | null; pack: Pack | null }) {
  const methods = record?.methods ?? [];
  const told = methods.some(({ fees }) => fees.some((fee) => feeText(fee) !== say.fee.none));
  return (
    <section class="block" aria-label={say.detail.fee}>
      <h2>{say.detail.fee}</h2>
      {pack && <p class="wording">{pack.fee.text}</p>}
      {told && (
        <ByChannel
          methods={methods}
          of={({ fees }) => (fees.length === 0 ? [say.fee.none] : [...new Set(fees.map(feeText))])}
        />
      )}
      {!pack && !told && <p>{say.fee.none}</p>}
    </section>
  );
}

/** One channel may come several times, with other times: each is shown as it stands. */
function ByChannel({
  methods,
  of,
}: {
  methods: readonly RecordMethod[];
  of(method: RecordMethod): string[];
}) {
  if (methods.length === 0) return null;
  return (
    <dl class="channels">
      {methods.map((method, index) => {
        const [head = '', ...more] = of(method).filter((text) => text.trim() !== '');
        return (
          <div key={index}>
            <dt>{say.channel[method.channel]}</dt>
            <dd>
              <span>{head}</span>
              {more.map((text) => (
                <p key={text} class="wording soft small">
                  {text}
                </p>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const NONE = /^(không|không có|không có yêu cầu, điều kiện|không quy định)?[.!]?$/iu;

/** The rest of the record, folded: long texts that are looked up now and then. */
export function More({ record, pack }: { record: OfficialRecord | null; pack: Pack | null }) {
  const mistakes = (pack?.mistakes ?? []).map(({ text, why }) => (why ? `${text} ${why}` : text));
  const told = (text: string): string[] => (NONE.test(text.trim()) ? [] : [text]);
  return (
    <section class="block folded">
      <Folded title={say.detail.mistakes} texts={mistakes} />
      {record && (
        <>
          <Folded
            title={say.detail.steps}
            texts={record.steps.map(({ name, text }) =>
              [name, text].filter((part) => part !== '').join('\n'),
            )}
          />
          <Folded title={say.detail.requirements} texts={told(record.requirements)} />
          <Folded
            title={say.detail.laws}
            texts={record.laws.map(({ code, name }) =>
              [code, name].filter((part) => part !== '').join(' · '),
            )}
          />
          <Folded title={say.detail.results} texts={record.results} />
          <Folded title={say.detail.agencies} texts={record.agencies} />
          <Folded title={say.detail.subjects} texts={record.subjects} />
          {record.decision.number !== '' && (
            <p class="small soft">
              {say.detail.decision}: {record.decision.number}. {say.detail.decisionNote}
            </p>
          )}
        </>
      )}
    </section>
  );
}
