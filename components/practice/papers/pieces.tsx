/** What pictures of papers are put together from. Drawn by us: no real emblem, no face. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact, FolderPaper } from '../../../utils/practice/types';
import { texts } from '../../../utils/i18n';
import { official } from '../../../utils/i18n/area';
import { MarkingContext } from './marking';

const say = official(texts.practice.picture);

/** The two lines at the head of every official paper. */
export function Nation() {
  return (
    <p class="pp-nation">
      <b>{say.country}</b>
      <span>{say.motto}</span>
    </p>
  );
}

/** Issuer on the left, the nation on the right. */
export function TwoHeads({ issuer }: { issuer: string }) {
  return (
    <header class="pp-heads">
      <p class="pp-issuer">
        <b>{issuer}</b>
        <span>{say.number}</span>
      </p>
      <Nation />
    </header>
  );
}

export function Title({ paper }: { paper: FolderPaper }) {
  return <p class="pp-title">{paper.title}</p>;
}

/** All facts, line by line. */
export function Facts({ paper, from = 0, to }: { paper: FolderPaper; from?: number; to?: number }) {
  return (
    <ul class="pp-facts">
      {paper.facts.slice(from, to).map((fact) => (
        <li key={fact.id}>
          <OneFact paper={paper.id} fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** One line of a paper; a toggle while papers are compared. */
function OneFact({ paper, fact }: { paper: string; fact: Fact }) {
  const marking = useContext(MarkingContext);
  const line = (
    <>
      {fact.label !== '' && <span class="pp-label">{fact.label}: </span>}
      <span class="pp-value">{fact.value}</span>
    </>
  );
  const ref = { paper, fact: fact.id };
  const isMarked = marking?.isMarked(ref) ?? false;
  const flag = isMarked && <span class="pp-flag">{say.flag}</span>;
  if (!marking?.toggle)
    return (
      <p class={isMarked ? 'pp-fact marked' : 'pp-fact'}>
        {line}
        {flag}
      </p>
    );
  const { toggle } = marking;
  return (
    <button
      type="button"
      class={isMarked ? 'pp-fact marked' : 'pp-fact'}
      data-fact={`${paper} ${fact.id}`}
      aria-pressed={isMarked}
      onClick={() => toggle(ref)}
    >
      {line}
      {flag}
    </button>
  );
}

/** Head and shoulders of nobody. */
export function Photo() {
  return (
    <svg class="pp-photo" viewBox="0 0 60 80" aria-hidden="true" focusable="false">
      <rect width="60" height="80" />
      <circle cx="30" cy="30" r="13" />
      <path d="M6 80c0-22 10-32 24-32s24 10 24 32z" />
    </svg>
  );
}

export function Chip() {
  return (
    <svg class="pp-chip" viewBox="0 0 40 30" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="38" height="28" rx="5" />
      <path d="M1 11h12v8H1M39 11H27v8h12M13 1v28M27 1v28" />
    </svg>
  );
}

/** A round stamp that says it is a specimen. */
export function Stamp() {
  return (
    <svg class="pp-stamp" viewBox="0 0 80 80" aria-hidden="true" focusable="false">
      <circle cx="40" cy="40" r="37" />
      <circle cx="40" cy="40" r="25" />
      <path d="M40 17v-9M40 72v-9M17 40H8M72 40h-9M24 24l-6-6M62 62l-6-6M56 24l6-6M18 62l6-6" />
      <text x="40" y="46">
        {say.specimen}
      </text>
    </svg>
  );
}

function Scrawl() {
  return (
    <svg class="pp-scrawl" viewBox="0 0 120 40" aria-hidden="true" focusable="false">
      <path d="M8 30c10-26 20-26 16-6s8 8 14-4 10-2 8 8 8 0 14-8 6 8 12 6 8-14 16-10-6 18 24 2" />
    </svg>
  );
}

/** Where somebody signs: with a scrawl, or with nothing where the paper is not signed. */
export function Signing({
  paper,
  who,
  sealed = false,
}: {
  paper: FolderPaper;
  who: string;
  sealed?: boolean;
}) {
  const signed = paper.flaw !== 'unsigned';
  return (
    <div class="pp-signing">
      <p>
        <b>{who}</b>
        <span>{say.signHere}</span>
      </p>
      {signed && <Scrawl />}
      {signed && sealed && <Stamp />}
    </div>
  );
}

export function Foot({ children }: { children: ComponentChildren }) {
  return <footer class="pp-foot">{children}</footer>;
}
