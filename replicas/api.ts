/** The services behind the pages: option lists of the e-form, files and submission of the wizard. */
import type { IncomingMessage } from 'node:http';
import {
  ETHNIC_GROUPS,
  ETHNIC_GROUPS_ALIAS,
  GENDERS,
  NATIONALITIES,
  PAPER_KINDS,
  PAPER_KINDS_ALIAS,
} from './data/lists';
import units from './data/units.json' with { type: 'json' };
import { API_IDS } from './e-form/lists';

export interface Answer {
  status: number;
  body: unknown;
}

const MAX_BODY = 20 * 1024 * 1024;

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

interface ListCall {
  apiId?: number;
  TenTinhThanh?: string;
  /** 2: the second version of the form writes dashes and apostrophes in another way. */
  phienBan?: number;
  phien?: string;
}

/** The wards of a province by its full name. */
function wardsOf(province: string, second: boolean): string[] {
  const wards = units.provinces.find((each) => each.name === province)?.wards ?? [];
  return second ? wards.map((name) => name.replace(' - ', ' – ').replace("'", '’')) : wards;
}

const rows = (names: readonly string[]) => names.map((Ten) => ({ Ten }));

function list({ apiId, TenTinhThanh, phienBan }: ListCall): { Ten?: string; TenTinhThanh?: string }[] | null {
  const second = phienBan === 2;
  switch (apiId) {
    case API_IDS.province:
      return units.provinces.map(({ name }) => ({ TenTinhThanh: name }));
    case API_IDS.ward:
      return rows(wardsOf(TenTinhThanh ?? '', second));
    case API_IDS.gender:
      return rows(GENDERS);
    case API_IDS.nationality:
      return rows(NATIONALITIES);
    case API_IDS.paper:
      return rows(second ? PAPER_KINDS_ALIAS : PAPER_KINDS);
    case API_IDS.ethnicity:
      return rows(second ? ETHNIC_GROUPS_ALIAS : ETHNIC_GROUPS);
    default:
      return null;
  }
}

let submissions = 0;

/** Answers a POST; unknown addresses get 404. */
export async function answerApi(host: string, url: URL, body: string): Promise<Answer> {
  switch (url.pathname) {
    case '/api/eform-service/api/call-api': {
      let call: ListCall;
      try {
        call = JSON.parse(body) as ListCall;
      } catch {
        return { status: 400, body: { code: 400 } };
      }
      if (call.phien === 'het-han') return { status: 401, body: { code: 401, message: 'Unauthorized' } };
      const result = list(call);
      return result ? { status: 200, body: { code: 200, result } } : { status: 404, body: { code: 404 } };
    }
    case '/api/File/upload':
      return url.searchParams.has('loi')
        ? { status: 500, body: { code: 500 } }
        : { status: 200, body: { code: 200, result: { id: `tep-${(submissions += 1)}` } } };
    case '/api/File/cap-nhat-tai-lieu-ca-nhan':
      return { status: 200, body: { code: 200 } };
    case '/api/ho-so/nop':
      submissions += 1;
      return {
        status: 200,
        body: { code: 200, result: { maHoSo: `G15.99-261120-${String(submissions).padStart(4, '0')}` } },
      };
    default:
      return { status: 404, body: { code: 404, host } };
  }
}
