/** The list of drafts as the desk keeps it: read once in parts, then only what is new, so that no list of thousands passes for each key. */
import type { DraftSummary } from '../../utils/core/draft';
import type { Answer, ListMark } from '../../utils/messaging/protocol';
import type { DeskWorld } from './model';

export class Followed {
  #drafts = new Map<string, DraftSummary>();
  #mark: ListMark | null = null;
  #reading: Promise<Answer<readonly DraftSummary[]> | null> | null = null;
  /** Somebody has asked since the reading began. */
  #again = false;
  #forgettings = 0;

  constructor(private readonly world: Pick<DeskWorld, 'ask'>) {}

  /** Nothing of it stays. */
  forget(): void {
    this.#forgettings++;
    this.#drafts = new Map();
    this.#mark = null;
    this.#reading = null;
  }

  /** All of it as it is now, newest first; null: it was forgotten meanwhile. Whoever asks during a reading gets its answer, with what is new by then. */
  read(): Promise<Answer<readonly DraftSummary[]> | null> {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    const reading = this.#read().finally(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    return (this.#reading = reading);
  }

  async #read(): Promise<Answer<readonly DraftSummary[]> | null> {
    const before = this.#forgettings;
    for (let drafts = new Map(this.#drafts); ;) {
      this.#again = false;
      const answer = await this.world.ask({ type: 'draft.follow', since: this.#mark });
      if (this.#forgettings !== before) return null;
      if (!answer.ok) {
        this.#mark = null;
        return answer;
      }
      const { mark, drafts: fresh, gone, anew, more } = answer.value;
      if (anew) drafts = new Map();
      for (const draft of fresh) drafts.set(draft.id, draft);
      for (const id of gone) drafts.delete(id);
      this.#mark = mark;
      if (more || this.#again) continue;
      this.#drafts = drafts;
      return { ok: true, value: [...drafts.values()].sort((a, b) => b.updatedAt - a.updatedAt) };
    }
  }
}
