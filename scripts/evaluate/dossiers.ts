/** Made-up dossiers, some with one mistake: is each mistake told, and nothing else? */
import { isRole, type Role } from '../../utils/core/roles';
import { judgeValues, lineOf } from './assess-values';
import type { Evaluate } from './types';

/** The names the case files use, and the code each stands for. A code may be given itself. */
const CODES: Readonly<Record<string, string>> = {
  'khai-sinh': '1.001193',
  'khai-sinh-lien-thong': '3.000722',
  'dang-ky-lai-khai-sinh': '1.004884',
  'khai-sinh-nguoi-lon': '1.004772',
  'khai-sinh-nhan-cha-me-con': '1.000689',
  'khai-tu': '1.000656',
  'khai-tu-lien-thong': '2.002913',
  'dang-ky-lai-khai-tu': '1.005461',
  'ket-hon': '1.000894',
  'dang-ky-lai-ket-hon': '1.004746',
  'xac-nhan-tthn': '1.004873',
  'trich-luc': '2.000635',
  'cai-chinh': '1.004859',
  'thay-doi-cai-chinh': '1.004859',
  'giam-ho': '1.004837',
  'nhan-cha-me-con': '1.001022',
  'ho-kinh-doanh': '1.001612',
  'tro-cap-xa-hoi': '1.116909',
  'tro-cap-huu-tri': '1.014027',
  'mai-tang': '1.116910',
  'khuyet-tat': '1.001699',
  'thuong-tru': '1.004222',
  'tam-tru': '1.004194',
  'chung-thuc-ban-sao': '2.000815',
  'dat-dai': '1.013978',
};

type Loud = 'error' | 'warn';
interface Mistake {
  kind: string;
  fields: string[];
  why: string;
}
interface Dossier {
  id: string;
  procedure: string | null;
  day: string;
  values: Partial<Record<Role, string>>;
  mistake: Mistake | null;
  atLeast: Loud;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

/** @param strangers collects roles that are not in the vocabulary; no rule can look at them. */
function readDossier(raw: unknown, at: number, strangers: Set<string>): Dossier {
  if (typeof raw !== 'object' || raw === null) throw new Error(`dossier ${at + 1} is not an object`);
  const { id, procedure, asOf, fields, mistake, expectSeverity } = raw as Record<string, unknown>;
  const name = text(id) || `#${at + 1}`;
  if (!Array.isArray(fields)) throw new Error(`dossier ${name} has no list "fields"`);
  const day = text(asOf);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`dossier ${name} has no day "asOf" (yyyy-mm-dd)`);
  const values: Partial<Record<Role, string>> = {};
  for (const field of fields as Record<string, unknown>[]) {
    const role = `${text(field['person'])}.${text(field['attribute'])}`;
    if (isRole(role)) values[role] = text(field['value']);
    else strangers.add(role);
  }
  const slug = text(procedure);
  const made = mistake as { kind?: unknown; fields?: unknown; why?: unknown } | null | undefined;
  return {
    id: name,
    procedure: CODES[slug] ?? (/^\d\.\d{6}$/.test(slug) ? slug : null),
    day,
    values,
    mistake: made
      ? {
          kind: text(made.kind) || 'unnamed',
          fields: Array.isArray(made.fields) ? made.fields.map(text) : [],
          why: text(made.why),
        }
      : null,
    atLeast: expectSeverity === 'error' ? 'error' : 'warn',
  };
}

const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);

export const evaluate: Evaluate = (data) => {
  const list = (data as { dossiers?: unknown } | null)?.dossiers;
  if (!Array.isArray(list)) throw new Error('it has no list "dossiers"');
  const kinds = new Map<string, { hit: number; of: number }>();
  const misses: Record<string, unknown>[] = [];
  const unknown = new Set<string>();
  const strangers = new Set<string>();
  let [hits, seeded, falseAlarms, consistent, alarmed] = [0, 0, 0, 0, 0];
  for (const [at, raw] of list.entries()) {
    const dossier = readDossier(raw, at, strangers);
    const slug = text((raw as Record<string, unknown>)['procedure']);
    if (dossier.procedure === null && slug !== '') unknown.add(slug);
    const { mistake } = dossier;
    const loud = judgeValues(dossier.values, dossier.procedure, dossier.day).filter(
      ({ severity }) => severity !== 'info',
    );
    const about = loud.filter(
      ({ role, others }) =>
        mistake?.fields.some((field) => field === role || others.includes(field as Role)) ?? false,
    );
    const alarms = loud.filter((issue) => !about.includes(issue));
    falseAlarms += alarms.length;
    if (!mistake) {
      consistent += 1;
      if (alarms.length > 0) alarmed += 1;
    } else {
      const hit = about.some(({ severity }) => dossier.atLeast === 'warn' || severity === 'error');
      const kind = kinds.get(mistake.kind) ?? { hit: 0, of: 0 };
      kinds.set(mistake.kind, { hit: kind.hit + Number(hit), of: kind.of + 1 });
      seeded += 1;
      hits += Number(hit);
      if (!hit)
        misses.push({
          id: dossier.id,
          kind: mistake.kind,
          fields: mistake.fields,
          expected: dossier.atLeast,
          got: about.map(lineOf),
          why: mistake.why,
        });
    }
    if (alarms.length > 0)
      misses.push({ id: dossier.id, kind: mistake?.kind ?? null, falseAlarms: alarms.map(lineOf) });
  }
  const metrics = {
    recall: share(hits, seeded),
    precision: share(hits, hits + falseAlarms),
    falseAlarmRate: consistent === 0 ? 0 : alarmed / consistent,
    recallByKind: Object.fromEntries([...kinds].map(([kind, { hit, of }]) => [kind, share(hit, of)])),
  };
  const table = [
    `recall          ${metrics.recall.toFixed(3)}  (${hits} of ${seeded} mistakes told)`,
    `precision       ${metrics.precision.toFixed(3)}  (${falseAlarms} false alarms)`,
    `falseAlarmRate  ${metrics.falseAlarmRate.toFixed(3)}  (${alarmed} of ${consistent} consistent dossiers)`,
    ...[...strangers].map((role) => `no such role, left out: ${role}`),
    ...[...unknown].map((slug) => `unknown procedure, judged without its pack: ${slug}`),
    ...[...kinds].map(([kind, { hit, of }]) => `  ${kind.padEnd(36)} ${hit} of ${of}`),
    ...misses.map((miss) => `✗ ${JSON.stringify(miss)}`),
  ].join('\n');
  return Promise.resolve({ n: list.length, metrics, misses, table });
};
