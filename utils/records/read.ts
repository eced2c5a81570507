/**
 * Reads one official record by key, never by position: the portal's detail record (both of its generations), the same rebuilt
 * from pages, a condensed transcription, or our own `OfficialRecord`. A key may be absent, null or of another type; then the
 * field is empty. What a clerk would be misled by is refused with a reason. Traps: official-records §3, §4, §9, §10.
 */
import { breachOf, type Breach } from './bounds';
import { amount, count, dayOf, isObject, line, list, names, pick, text, unitOf, type Fields } from './keys';
import type { OfficialRecord, RecordCase, RecordFee, RecordMethod } from './record';
import { joinSubjects, legalCode } from './text';

/** `list-only`: an entry of the search list, which carries no papers; storing it would empty a good record. */
export type Unreadable =
  Breach | 'not-a-record' | 'no-code' | 'number-code' | 'no-name' | 'list-only' | 'long-name';

export type ReadRecord = { ok: true; record: OfficialRecord } | { ok: false; why: Unreadable };

/** Characters of a procedure's name; the longest of 2026 has 1,094. */
const LONGEST_NAME = 4000;
const LONGEST_COMPONENT = 40_000;
/** Codes are opaque ("2.009182739" occurs), but they name files and rows: no spaces, no slashes, not a word such as `constructor`. */
const CODE = /^(?=.*\p{N})[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

const CHANNELS: Record<string, RecordMethod['channel'][]> = {
  DIRECT: ['direct'],
  ONLINE: ['online'],
  POSTAL: ['postal'],
  DIRECT_AND_ONLINE: ['direct', 'online'],
};

function feeOf(from: unknown): RecordFee {
  return {
    kind: /^(?:SERVICE_FEE|CHARGE)$/i.test(line(pick(from, 'type', 'kind'))) ? 'charge' : 'fee',
    value: amount(pick(from, 'value', 'amount')),
    currency: line(pick(from, 'currencyName', 'currency')),
    text: text(pick(from, 'description', 'text')),
  };
}

/** One way of filing, or two when the record names both at once. A way that nobody knows is left out. */
function methodsOf(from: unknown): RecordMethod[] {
  const way = line(pick(from, 'submissionMethod', 'method', 'channel')).toUpperCase();
  const channels = Object.hasOwn(CHANNELS, way) ? (CHANNELS[way] ?? []) : [];
  return channels.map((channel) => ({
    channel,
    amount: amount(pick(from, 'processingTime', 'amount')),
    unit: unitOf(pick(from, 'processingTimeUnit', 'unit')),
    text: text(pick(from, 'description', 'text')),
    fees: list(pick(from, 'fees')).filter(isObject).map(feeOf),
  }));
}

function caseOf(from: unknown): RecordCase {
  const components = list(pick(from, 'profileComponents', 'components')).filter(isObject);
  return {
    name: text(pick(from, 'name')),
    components: components.map((one) => ({
      code: line(pick(one, 'code')),
      name: text(pick(one, 'name')),
      originals: count(pick(one, 'originalQty', 'originals')),
      copies: count(pick(one, 'copyQty', 'copies')),
      hasForm: pick(one, 'hasElectronicForm', 'hasForm') === true,
      forms: list(pick(one, 'attachments', 'templates', 'forms'))
        .map((file) => line(isObject(file) ? pick(file, 'fileName', 'name') : file))
        .filter((name) => name !== ''),
    })),
  };
}

/** Two lists are called "cases": that of the papers, and (only beside `executionCases`) that of service items. */
function serviceOf(from: unknown): OfficialRecord['services'][number] {
  const day = pick(from, 'processingDay');
  return {
    name: line(pick(from, 'name')),
    code: line(pick(from, 'code')),
    amount: amount(pick(day, 'qty') ?? pick(from, 'amount')),
    unit: unitOf(pick(day, 'type') ?? pick(from, 'unit')),
  };
}
const isService = (one: unknown): boolean => pick(one, 'processingDay') !== undefined;

function levelsOf(data: Fields): OfficialRecord['levels'] {
  const own = pick(data, 'levels');
  const named = names(pick(data, 'level')).map((level) => level.toLowerCase());
  const holds = (flag: string, key: string, name: string): boolean =>
    pick(data, flag) === true || pick(own, key) === true || named.includes(name);
  return {
    ward: holds('isWard', 'ward', 'cấp xã'),
    province: holds('isProvince', 'province', 'cấp tỉnh'),
    ministry: holds('isMinistry', 'ministry', 'cấp bộ'),
    other: holds('isOtherAgency', 'other', 'cơ quan khác'),
  };
}

/** `STANDARD` with the mark "internal" is what other records call `STANDARD_INTERNAL`. */
function typeOf(data: Fields): string {
  const type = line(pick(data, 'type'));
  const internal = pick(data, 'isInternal') === true && !type.endsWith('INTERNAL');
  return internal ? `${type || 'STANDARD'}_INTERNAL` : type;
}

/**
 * The record in our shape, or why there is none. Total: nothing given makes it throw. Reading what it wrote gives the same.
 *
 * @param data parsed JSON of ONE record, without envelope (`import.ts` opens those).
 */
export function readRecord(data: unknown): ReadRecord {
  const refuse = (why: Unreadable): ReadRecord => ({ ok: false, why });
  if (!isObject(data)) return refuse('not-a-record');
  const breach = breachOf(data);
  if (breach) return refuse(breach);

  const cases = list(pick(data, 'cases'));
  const papers = pick(data, 'executionCases') ?? cases.filter((one) => !isService(one));
  const methods = pick(data, 'executionMethods', 'methods');
  const steps = pick(data, 'executionSteps', 'steps');
  const published = pick(data, 'code', 'codeNotation');
  const code = line(published);
  if (!Array.isArray(methods) && !Array.isArray(steps) && list(papers).length === 0) {
    const listed = code !== '' && line(pick(data, 'name')) !== '';
    return refuse(listed ? 'list-only' : 'not-a-record');
  }
  if (typeof published === 'number') return refuse('number-code');
  if (!CODE.test(code)) return refuse('no-code');
  const name = line(pick(data, 'name'));
  if (name === '') return refuse('no-name');

  const proposal = pick(data, 'procedureProposal', 'decision');
  const record: OfficialRecord = {
    id: line(pick(data, 'id', 'sourceRecordId')),
    code,
    name,
    state: line(pick(data, 'state')),
    type: typeOf(data),
    levels: levelsOf(data),
    fields: fieldsOf(data),
    subjects: joinSubjects(names(pick(data, 'subjectTypesDetails', 'subjects'))),
    agencies: names(
      ...['executingAgencies', 'departmentsExecuting', 'unitGroupsExecuting', 'agencies'].map((key) =>
        pick(data, key),
      ),
    ),
    publisher: line(pick(data, 'departmentPromulgateName', 'promulgatingAgency', 'publisher')),
    decision: {
      number: line(pick(proposal, 'proposalNumber', 'number')) || line(pick(data, 'decisionNo')),
      date: dayOf(pick(proposal, 'decisionDate', 'date')),
    },
    updatedAt: dayOf(pick(data, 'updatedAt', 'sourceUpdatedAt')),
    requirements: text(pick(data, 'requirementsAndConditions', 'requirements', 'description')),
    steps: list(steps)
      .map((one) => ({
        name: line(pick(one, 'name')),
        text: text(typeof one === 'string' ? one : pick(one, 'description', 'text')),
      }))
      .filter((step) => step.name !== '' || step.text !== ''),
    methods: list(methods).flatMap(methodsOf),
    cases: list(papers).filter(isObject).map(caseOf),
    services: [...cases.filter(isService), ...list(pick(data, 'services'))].filter(isObject).map(serviceOf),
    laws: lawsOf(pick(data, 'legalBasisesDetails', 'legalBases', 'laws')),
    results: names(pick(data, 'resultsDetails', 'results')),
  };
  const tooLong =
    name.length > LONGEST_NAME ||
    record.cases.some((one) => [one, ...one.components].some(({ name }) => name.length > LONGEST_COMPONENT));
  return tooLong ? refuse('long-name') : { ok: true, record };
}

function fieldsOf(data: Fields): string[] {
  const resolved = names(pick(data, 'categoriesDetails', 'fields'));
  return resolved.length > 0 ? resolved : names([pick(data, 'category')], pick(data, 'field'));
}

function lawsOf(from: unknown): OfficialRecord['laws'] {
  const laws = list(from)
    .filter(isObject)
    .map((one) => {
      const published = pick(one, 'code');
      return {
        code: typeof published === 'string' ? legalCode(published) : '',
        name: line(pick(one, 'name')),
      };
    })
    .filter((law) => law.code !== '' || law.name !== '');
  const seen = new Set<string>();
  return laws.filter(({ code, name }) => seen.size < seen.add(`${code}\n${name}`).size);
}
