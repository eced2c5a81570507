/** The wizard's state, as plain data, and what tests may ask of it (`window.__wizard`). */
import { cast, type CastMember } from '../../tests/cast';
import { procedureOf, type Procedure } from '../data/procedures';
import { readOptions, type Mood, type Options } from '../moods';

export type Step = 1 | 2 | 3 | 4;

export interface PaperRow {
  id: number;
  name: string;
  required: boolean;
  template: string | null;
  /** Added by hand: its name stands in two inputs. */
  added: boolean;
  /** Display names of the attached files. */
  files: readonly string[];
  /** Grows with every change, so that React makes new nodes. */
  version: number;
}

export interface WizardState {
  step: Step;
  papers: readonly PaperRow[];
  /** Code of the sent dossier. */
  submitted: string | null;
  wall: boolean;
}

declare global {
  interface Window {
    __wizard?: WizardState;
  }
}

export interface Setting {
  options: Options;
  has(mood: Mood): boolean;
  procedure: Procedure;
  account: CastMember;
  /** Milliseconds of one wait of the portal. */
  pause(calm: number, slow: number): Promise<void>;
}

/** What the address of the page says. */
export function readSetting(location: Location): Setting | null {
  const query = new URLSearchParams(location.search);
  const draft = /\d+$/.exec(location.pathname)?.[0] ?? '1';
  const procedure = procedureOf(query.get('thu-tuc') ?? query.get('maThuTuc'), draft);
  if (!procedure) return null;
  const options = readOptions(query);
  const has = (mood: Mood) => options.moods.has(mood);
  return {
    options,
    has,
    procedure,
    account: has('other-account') ? cast.account : cast.hung,
    pause: (calm, slow) => new Promise((done) => setTimeout(done, has('slow') ? slow : calm)),
  };
}

export const firstRows = (procedure: Procedure): PaperRow[] =>
  procedure.papers.map((paper, index) => ({
    id: index + 1,
    name: paper.name,
    required: paper.required,
    template: paper.template ?? null,
    added: false,
    files: [],
    version: 0,
  }));

/** Ids of the portal's buttons are made from their words. */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-');
