import { type P, COMPARE } from './shared';

const DECREE = 'Decree 23/2015/NĐ-CP';

export const certification = {
  'certified-copies': {
    'not-whole': {
      title: () => 'Write the number of copies as a whole number, e.g. 3.',
      why: 'It decides the fee and the certifying words.',
      todo: 'Type the number again.',
    },
    none: {
      title: () => 'Write at least 1 copy.',
      why: 'Without a copy there is nothing to certify.',
      todo: 'Ask how many are needed.',
    },
    many: {
      title: (p: P) => `Check the number of copies: ${p.n}.`,
      why: 'More than 200 is mostly a slip; the fee is by copy and page.',
      todo: 'Ask how many are needed.',
    },
  },
  'certified-paper': {
    photocopy: {
      title: () => 'Check the paper: a photocopy is named, the original is needed.',
      why: `A copy is certified against the original (${DECREE} Article 20).`,
      todo: 'See the original and correct the name.',
    },
    'self-made': {
      title: () => "A paper of one's own making needs an office's seal.",
      why: `Without it no copy of it is certified (${DECREE} Article 22).`,
      todo: 'Look for the seal; otherwise the signature may be certified.',
    },
    foreign: {
      title: () => 'A foreign paper: see whether it is legalised.',
      why: `Originals from abroad are legalised, some kinds are exempt (${DECREE} Article 20).`,
      todo: 'Choose the case of a foreign original to see all papers.',
    },
    contract: {
      title: () => 'Check the paper: for a transaction no signature is certified.',
      why: `Contracts are certified otherwise, some powers of attorney aside (${DECREE} Articles 24, 25).`,
      todo: 'Show the way to certifying the transaction, or a notary.',
    },
  },
  'will-age': {
    'too-young': {
      title: (p: P) => `Check the testator's age: ${p.age}, not yet ${p.least}.`,
      why: 'Nobody under 15 makes a will (Civil Code 2015 Article 625).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Aged ${p.age}: a parent or guardian has to agree to the will.`,
      why: 'From 15 to under 18 with the consent of a parent or guardian (Civil Code 2015 Article 625).',
      todo: 'See whether there is a written consent.',
    },
  },
  'land-certificate': {
    'no-number': {
      title: () => 'Write the number of the certificate: it is empty.',
      why: 'A certificate with a date or an issuer has a number.',
      todo: 'Copy the serial number printed on the certificate.',
    },
    'not-issuer': {
      title: () => 'Check who issued the certificate: something else stands here.',
      why: 'Certificates are issued by people’s committees, departments of environment or land offices.',
      todo: 'Write what the signature and seal say.',
    },
    'no-place': {
      title: () => 'Write which office issued the certificate, with its place.',
      why: 'Without a place nobody knows which office it was.',
      todo: 'Write what the signature says, e.g. UBND quận Ba Đình.',
    },
    'no-digits': {
      title: () => 'Write the number of the certificate.',
      why: 'Serial number and book number both have digits.',
      todo: 'See the certificate; leave it empty if there is none.',
    },
    length: {
      title: (p: P) => `Count the serial number again: ${p.n} digits after the two letters.`,
      why: 'It mostly has 2 letters and 6 digits, 8 on the new form.',
      todo: 'Compare with the certificate.',
    },
    old: {
      title: (p: P) => `Check the day of issue ${p.date}: before the Land Law of 1987.`,
      why: 'Certificates exist since 1988; older papers are of another kind.',
      todo: 'Check the day and the kind of paper.',
    },
  },
  'organisation-name': {
    'no-letters': {
      title: () => 'Write the name of the organisation in letters.',
      why: 'Only digits or symbols stand here; perhaps a code was typed.',
      todo: 'Write the name from the certificate of registration.',
    },
    none: {
      title: () => 'Leave the organisation empty where a person hands in.',
      why: '“Không có” would be taken for its name.',
      todo: 'Empty the box, or write the name.',
    },
    'kind-only': {
      title: () => 'Add the proper name of the organisation.',
      why: 'A name has a kind and a proper name; only the kind stands here.',
      todo: 'Write the whole name from the certificate of registration.',
    },
  },
};
