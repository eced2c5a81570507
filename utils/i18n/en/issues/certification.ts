import { type P, COMPARE } from './shared';

const DECREE = 'Decree 23/2015/NĐ-CP';

export const certification = {
  'certified-copies': {
    'not-whole': {
      title: () => 'Enter the number of copies as a whole number, e.g. 3.',
      why: 'The fee and the number of attestations depend on it.',
      todo: 'Type the number again.',
    },
    none: {
      title: () => 'Enter 1 copy or more.',
      why: 'At least 1 copy is needed for certification.',
      todo: 'Ask the citizen how many copies are needed.',
    },
    many: {
      title: (p: P) => `Check the number of copies: ${p.n}.`,
      why: 'Over 200 is usually a typing mistake; the fee is per copy and page.',
      todo: 'Ask the citizen how many copies are needed.',
    },
  },
  'certified-paper': {
    photocopy: {
      title: () => 'Check the name of the paper: it says photocopy, but the original is needed.',
      why: `A copy is certified by comparing it with the original (${DECREE} Article 20).`,
      todo: 'Look at the original and correct the name of the paper.',
    },
    'self-made': {
      title: () => 'Check: a self-made paper needs an agency’s confirmation and seal.',
      why: `Without them, a copy of a self-made paper is not certified (${DECREE} Article 22).`,
      todo: 'Look for the confirmation; without it, the signature may have to be certified instead.',
    },
    foreign: {
      title: () => 'See whether the foreign paper has consular legalisation.',
      why: `Originals issued abroad need consular legalisation unless exempt (${DECREE} Article 20).`,
      todo: 'Choose the case of a foreign paper to see all papers.',
    },
    contract: {
      title: () => 'Check the name of the paper: signatures on transactions are not certified.',
      why: `No signatures are certified on contracts and transactions, except some authorisations (${DECREE} Articles 24, 25).`,
      todo: 'Explain how to have the transaction certified or notarised.',
    },
  },
  'will-age': {
    'too-young': {
      title: (p: P) => `Check the testator’s age: ${p.age}, not yet ${p.least}.`,
      why: 'Nobody under 15 may make a will (Civil Code 2015 Article 625).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Only ${p.age}: a parent or guardian must consent to the will.`,
      why: 'From 15 to under 18, a will needs the consent of a parent or guardian (Civil Code 2015 Article 625).',
      todo: 'See whether the dossier has a written consent.',
    },
  },
  'land-certificate': {
    'no-number': {
      title: () => 'Enter the number of the certificate: it is empty.',
      why: 'If the date of issue or the issuer is given, the number is needed too.',
      todo: 'Copy the serial number printed on the certificate.',
    },
    'not-issuer': {
      title: () => 'Check the certificate’s issuer: something else is entered here.',
      why: 'Certificates are issued by People’s Committees, natural resources and environment agencies or land registration offices.',
      todo: 'Enter it from the signature and seal on the certificate.',
    },
    'no-place': {
      title: () => 'Enter the certificate’s issuer with the name of its place.',
      why: 'Without the place it is unclear which agency it is.',
      todo: 'Enter it from the signature, e.g. “UBND quận Ba Đình”.',
    },
    'no-digits': {
      title: () => 'Enter the number of the certificate.',
      why: 'Both the serial number and the register number have digits.',
      todo: 'Copy it from the certificate; if there is none yet, leave it empty.',
    },
    length: {
      title: (p: P) => `Check the serial number: it has ${p.n} digits after the two letters.`,
      why: 'A serial number usually has 2 letters and 6 digits; on the new form 8 digits.',
      todo: 'Compare with the certificate.',
    },
    old: {
      title: (p: P) => `Check the date of issue ${p.date}: it is before the Land Law of 1987.`,
      why: 'Certificates exist since 1988 under the Land Law of 1987; older papers are of another kind.',
      todo: 'Compare the date of issue and the type of paper.',
    },
  },
  'organisation-name': {
    'no-letters': {
      title: () => 'Enter the organisation’s name in letters.',
      why: 'This field has only digits or symbols; a code may have been entered.',
      todo: 'Enter the name from the registration certificate.',
    },
    none: {
      title: () => 'Leave the organisation’s name empty if the submitter is an individual.',
      why: 'The portal would take “không có” for the organisation’s name.',
      todo: 'Clear this field, or enter the organisation’s name.',
    },
    'kind-only': {
      title: () => 'Add the organisation’s proper name.',
      why: 'A name has a type and a proper name; only the type is entered.',
      todo: 'Enter the full name from the registration certificate.',
    },
  },
};
