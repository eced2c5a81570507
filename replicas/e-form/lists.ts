/** Option lists: some are in the page, some come from the list service (`POST /api/eform-service/api/call-api`). */
import {
  BIRTH_KINDS,
  CHANGED_RECORDS,
  CHANGE_KINDS,
  DEATH_NOTICES,
  MARITAL_STATES,
  RESIDENCE_KINDS,
} from '../data/lists';
import type { Mood } from '../moods';
import type { ListId } from './spec';

/** Numbers of the list service. */
export const API_IDS = {
  province: 6770,
  ward: 6771,
  gender: 6772,
  nationality: 6773,
  paper: 6778,
  ethnicity: 6779,
} as const;

const IN_PAGE: Partial<Record<ListId, readonly string[]>> = {
  'residence-kind': RESIDENCE_KINDS,
  'birth-kind': BIRTH_KINDS,
  marital: MARITAL_STATES,
  'death-notice': DEATH_NOTICES,
  'change-kind': CHANGE_KINDS,
  'changed-record': CHANGED_RECORDS,
};

/** Calls that still work in mood `session-lost`. */
const CALLS_BEFORE_LOSS = 3;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export class Lists {
  #calls = 0;
  readonly #cache = new Map<string, string[]>();

  constructor(
    readonly eformId: number,
    readonly moods: ReadonlySet<Mood>,
  ) {}

  /** Option texts. [] when the service refuses (the page then says that the session is over). */
  async load(list: ListId, parent: string, delay: () => number): Promise<string[]> {
    const inPage = IN_PAGE[list];
    if (inPage) return [...inPage];
    const key = `${list}/${parent}`;
    const known = this.#cache.get(key);
    if (known && list !== 'ward') return known;
    const [options] = await Promise.all([this.#call(list, parent), sleep(delay())]);
    if (options.length > 0) this.#cache.set(key, options);
    return options;
  }

  async #call(list: ListId, parent: string): Promise<string[]> {
    this.#calls += 1;
    const lost = this.moods.has('session-lost') && this.#calls > CALLS_BEFORE_LOSS;
    const response = await fetch('/api/eform-service/api/call-api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        eformId: this.eformId,
        apiId: API_IDS[list as keyof typeof API_IDS],
        ...(parent ? { TenTinhThanh: parent } : {}),
        ...(this.moods.has('alias') ? { phienBan: 2 } : {}),
        ...(lost ? { phien: 'het-han' } : {}),
      }),
    });
    if (!response.ok) {
      document.dispatchEvent(new CustomEvent('phien-het-han'));
      return [];
    }
    const answer = (await response.json()) as { result: { Ten?: string; TenTinhThanh?: string }[] };
    return answer.result.map((row) => row.Ten ?? row.TenTinhThanh ?? '');
  }
}
