/**
 * The portal's public service of records, as it was seen to answer: a text search that brings near hits, details by uuid under
 * `{code, data}`, status 201. The records are those that ship with the product, in the portal's own keys, with one paper more:
 * so that somebody who asks again finds a difference.
 */
import { readSource } from '../../scripts/packages/sources';
import { loadBuiltIn } from '../../utils/records/built-in';
import type { RecordMethod } from '../../utils/records/record';
import { json, type SiteAnswer } from '../kit/site';
import { LISTED } from './procedures';

const LIST = '/api/v1/submitting/formality/list-all-public-formality-by-citizen';
const DETAIL = '/api/v1/configuring/formality/get-formality-by-citizen';
export const ADDED_PAPER = 'Bản cam kết về nội dung đã khai (theo mẫu)';

const METHODS: Readonly<Record<RecordMethod['channel'], string>> = {
  direct: 'DIRECT',
  online: 'ONLINE',
  postal: 'POSTAL',
};

/** The answer to a POST of the service; null: not one of its paths. */
export async function apiAnswer(path: string, body: string): Promise<SiteAnswer | null> {
  if (path !== LIST && path !== DETAIL) return null;
  const { q = '', id = '' } = JSON.parse(body) as { q?: string; id?: string };
  const found = LISTED.filter(({ code, uuid }) =>
    path === LIST ? code.startsWith(q.slice(0, 4)) : uuid === id,
  );
  const data =
    path === LIST
      ? {
          items: found.map(({ code, name, uuid }) => ({ id: uuid, code, codeNotation: code, name })),
          total: found.length,
        }
      : found[0] && (await recordOf(found[0].code));
  return data ? json({ code: 'OK', data }, 201) : json({ code: 'NOT_FOUND' }, 404);
}

async function recordOf(code: string): Promise<unknown> {
  const record = (await loadBuiltIn(code, readSource))!;
  const { id, name, methods, cases, fields } = record;
  return {
    id,
    code,
    codeNotation: code,
    name,
    state: 'UPDATED',
    type: 'STANDARD',
    isWard: true,
    categoriesDetails: fields.map((field) => ({ name: field })),
    updatedAt: Date.parse('2026-11-20T00:00:00+07:00'),
    executionMethods: methods.map(({ channel, amount, unit, text }) => ({
      submissionMethod: METHODS[channel],
      processingTime: amount,
      processingTimeUnit: unit,
      description: text,
      fees: [],
    })),
    executionCases: cases.map((each, at) => ({
      name: each.name,
      profileComponents: [
        ...each.components.map((row) => ({
          name: row.name,
          code: row.code,
          originalQty: row.originals,
          copyQty: row.copies,
        })),
        ...(at === 0 ? [{ name: ADDED_PAPER, code: '', originalQty: 1, copyQty: 0 }] : []),
      ].map((row) => ({ ...row, required: false, hasElectronicForm: false, attachments: [] })),
    })),
    cases: [],
  };
}
