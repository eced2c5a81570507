/** How each kind of paper is drawn. The facts are the paper's own; what stands around them makes it recognisable. */
import type { ComponentType } from 'preact';
import type { FolderPaper, PaperKind } from '../../../utils/practice/types';
import { texts } from '../../../utils/i18n';
import { official } from '../../../utils/i18n/area';
import { Chip, Facts, Foot, Nation, Photo, Signing, Title, TwoHeads } from './pieces';

const { issuer, signer } = official(texts.practice.picture);

interface Props {
  paper: FolderPaper;
}
type Drawing = ComponentType<Props>;

/** A card of a hand's size: photo and chip on the left. */
function CitizenCard({ paper }: Props) {
  return (
    <>
      <Nation />
      <Title paper={paper} />
      <div class="pp-card">
        <div>
          <Chip />
          <Photo />
        </div>
        <Facts paper={paper} />
      </div>
    </>
  );
}

function Passport({ paper }: Props) {
  return (
    <>
      <Title paper={paper} />
      <div class="pp-card">
        <Photo />
        <Facts paper={paper} />
      </div>
      <p class="pp-machine" aria-hidden="true">
        {'P<<<MAU<<MAU<<<<<<<<<<<<<<<<<<<<<'}
      </p>
    </>
  );
}

/** An extract of a register with a frame around it. */
const extract = (from: string): Drawing =>
  function Extract({ paper }) {
    return (
      <div class="pp-frame">
        <TwoHeads issuer={from} />
        <Title paper={paper} />
        <Facts paper={paper} />
        <Foot>
          <Signing paper={paper} who={signer.register} sealed />
        </Foot>
      </div>
    );
  };

/** A paper that an authority or a house gives out. */
const given = (from: string, by: string, before?: ComponentType): Drawing =>
  function Given({ paper }) {
    const Before = before;
    return (
      <>
        {Before && <Before />}
        <TwoHeads issuer={from} />
        <Title paper={paper} />
        <Facts paper={paper} />
        <Foot>
          <Signing paper={paper} who={by} sealed />
        </Foot>
      </>
    );
  };

/** Filled in or written by people themselves: in ink, without a stamp. */
const written = (...by: string[]): Drawing =>
  function Written({ paper }) {
    return (
      <>
        <Nation />
        <Title paper={paper} />
        <Facts paper={paper} />
        <Foot>
          {by.map((who) => (
            <Signing key={who} paper={paper} who={who} />
          ))}
        </Foot>
      </>
    );
  };

/** The red book: a coloured leaf with a broad edge. */
function LandCertificate({ paper }: Props) {
  return (
    <div class="pp-frame">
      <Nation />
      <Title paper={paper} />
      <Facts paper={paper} />
      <Foot>
        <Signing paper={paper} who={signer.land} sealed />
      </Foot>
    </div>
  );
}

/** The cross of a house of health, as on its door. */
function Cross() {
  return (
    <svg class="pp-cross" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M7 1h6v6h6v6h-6v6H7v-6H1V7h6z" />
    </svg>
  );
}

export const DRAWINGS: Readonly<Record<PaperKind, Drawing>> = {
  declaration: written(signer.declarant),
  'birth-notice': given(issuer.health, signer.health, Cross),
  'death-notice': given(issuer.health, signer.health, Cross),
  'citizen-card': CitizenCard,
  passport: Passport,
  'marriage-certificate': extract(issuer.ward),
  'marital-certificate': extract(issuer.ward),
  'divorce-judgment': given(issuer.court, signer.court),
  'birth-certificate': extract(issuer.ward),
  authorisation: written(signer.giving, signer.taking),
  'residence-notice': given(issuer.police, signer.police),
  'housing-paper': written(signer.oneSide, signer.otherSide),
  'land-certificate': LandCertificate,
  'disability-certificate': given(issuer.ward, signer.ward),
  'business-lease': written(signer.oneSide, signer.otherSide),
  'witness-statement': written(signer.witness),
  pledge: written(signer.pledging),
  minutes: given(issuer.ward, signer.recorder),
  other: written(signer.writer),
};

/** Which of a few sheets it is written on: decides colour and shape (`papers.css`). */
export const SHEETS: Readonly<Record<PaperKind, 'card' | 'book' | 'extract' | 'letter' | 'ink' | 'land'>> = {
  declaration: 'ink',
  'birth-notice': 'letter',
  'death-notice': 'letter',
  'citizen-card': 'card',
  passport: 'book',
  'marriage-certificate': 'extract',
  'marital-certificate': 'extract',
  'divorce-judgment': 'letter',
  'birth-certificate': 'extract',
  authorisation: 'ink',
  'residence-notice': 'letter',
  'housing-paper': 'ink',
  'land-certificate': 'land',
  'disability-certificate': 'letter',
  'business-lease': 'ink',
  'witness-statement': 'ink',
  pledge: 'ink',
  minutes: 'letter',
  other: 'ink',
};
