/** Forms 01 (receipt) and 03 (refusal). The papers are official Vietnamese forms; English is for reading along. */

const list = (labels: readonly string[]): string => labels.join('; ');

/** A published time limit in words, by its unit. */
export const terms = {
  WORKING_DAY: (amount: number) => `${amount} working days`,
  DAY: (amount: number) => `${amount} days`,
  HOUR: (amount: number) => `${amount} hours`,
  MONTH: (amount: number) => `${amount} months`,
  SAME_DAY: (_amount: number) => 'the same working day; received after 15:00, the next working day',
};

export const receipt = {
  title: 'RECEIPT OF A DOSSIER AND APPOINTMENT FOR THE RESULT',
  code: 'Dossier code:',
  qr: 'QR code / bar code',
  office: 'One-stop unit:',
  of: 'Received from:',
  personalId: 'Personal number or tax code:',
  components: '1. Papers handed in:',
  name: 'Paper',
  kind: 'Kind',
  quantity: (count: number) => String(count).padStart(2, '0'),
  quantityTitle: 'Quantity',
  note: 'Note',
  kinds: {
    original: 'original',
    'certified-copy': 'certified copy',
    photocopy: 'photocopy',
    declaration: 'original',
    electronic: 'electronic',
  },
  shown: 'Papers shown, compared and given back:',
  sets: '2. Number of dossiers:',
  setsUnit: '(sets)',
  time: '3. Time limit as published:',
  received: '4. Received at:',
  due: '5. Result due at:',
  way: '6. Result to be collected:',
  ways: { counter: 'At the one-stop unit', postal: 'By post', online: 'Online (electronic store, VNeID)' },
  fee: 'Fee (if any):',
  dong: 'dong',
  paid: 'Paid',
  unpaid: 'Not paid',
  feeProof: 'Fee receipt No.:',
  book: 'Entered in the register, volume:',
  bookLine: 'Entry No.:',
  giver: 'HANDED IN BY',
  taker: 'RECEIVED BY',
  copyOne: 'Copy 1: for the applicant',
  copyTwo: 'Copy 2: with the dossier',

  twoCopies: 'Print 2 copies (submitter; dossier)',
  qrRoom: 'Leave room for a QR code or barcode',
  lackingTitle: 'The dossier is incomplete: do not print a receipt yet',
  lacking: (labels: readonly string[]) => `Missing or not acceptable: ${list(labels)}.`,
  faults: (count: number) => `Errors left on the form: ${count}.`,
  lackingDo:
    'For an incomplete dossier use form 02. If you print anyway, enter the reason in the Note column.',
  unseen: (labels: readonly string[]) => `${labels.length} papers not seen yet: ${list(labels)}.`,
  noRows: 'No paper is marked as received. Mark them on the list, or add a row.',
  check: 'Check before printing',
  kindOpen: (labels: readonly string[]) => `Enter what was received (original or copy): ${list(labels)}.`,
  noCode: 'The one-stop system issues the dossier code: copy it from the portal, or leave it empty.',
  receivedNow: 'The time of receipt is when this page was opened. Change it if the dossier came earlier.',
  immediate:
    'If it is settled at once, a receipt is required only on request; still record it in the system.',
  published: (time: string) => `Published time limit: ${time}`,
  dueNone:
    'No certain time limit to work out the due date: choose one in Sổ tay beside the portal, or enter the date yourself.',
  dueRefused: (about: string, provisional: string) =>
    `The due day is not certain${about === '' ? '' : ` (because of ${about})`}${provisional === '' ? '' : `; provisionally ${provisional}`}. Ask the office, then write it.`,
  dueFrom:
    'The due date counts from the time of receipt above. If you change that, check the due date again.',
  dueLook: 'Something about the due date needs a look: open “why?” in Sổ tay.',
  duePromised: (day: string) => `The portal promises ${day}: enter it as on the portal and add the hour.`,
  dueDiffers: (day: string, ours: string) =>
    `The portal promises ${day}, Sổ tay works out ${ours}: check it.`,
  dueDay: (day: string) => `…… : ……, ${day}`,
  feePublished: (fee: string) => `Published fee: ${fee}`,
};

export const refusal = {
  title: 'REFUSAL TO RECEIVE A DOSSIER',
  of: 'Received from:',
  reason: 'Reason for the refusal:',
  ground: 'Legal basis:',
  agency: 'Competent authority:',
  proof: 'Record enclosed (number, date):',
  closing: 'For your information.',
  texts: {
    competence: 'The matter is not within the competence of any authority of this province.',
    notEligible: 'The applicant does not meet the conditions under the basis given below.',
    forged: 'The dossier contains a forged paper; a record was made.',
    withdrawn: 'The applicant withdraws the dossier.',
  },
  choose: 'Reason for refusal',
  chooseBad: 'Not a reason to refuse',
  reasons: {
    competence: 'No agency in the province is competent',
    notEligible: 'Not eligible, conditions not met',
    forged: 'Forged paper, minutes taken',
    withdrawn: 'Withdrawn by the submitter',
    missingPaper: 'Papers are missing',
    boundary: 'Another commune of the same province',
    overdue: 'Past the deadline',
    hours: 'After office hours',
    absent: 'Clerk absent',
  },
  badTitle: 'Do this instead of refusing',
  hints: {
    missingPaper: 'Papers are missing: use form 02 and ask once, completely and clearly.',
    boundary:
      'Within the province every office receives dossiers (Decree 118/2025/NĐ-CP): receive it and pass it on.',
    overdue:
      'A missed deadline is no ground for refusal: receive the dossier and enter the day of submission.',
    hours: 'After office hours: offer the next working time or explain how to submit online; do not refuse.',
    absent: 'Somebody else receives it: an absent clerk is no reason to refuse.',
  },
  doubtTitle: 'Check the reason entered',
  chooseFirst: 'Choose a reason, or enter it on the form, then print.',
  needTitle: 'Enter on the form',
  needGround: 'The legal basis: article, clause, document.',
  needAgency: 'The competent agency, so that the citizen goes to the right place.',
  needProof: 'The number and date of the minutes about the forged paper.',
  lackingTitle: 'The dossier lacks papers',
  lacking: (labels: readonly string[]) =>
    `${list(labels)}. If papers are missing, use form 02; do not refuse.`,
  toSupplement: 'Open form 02',
};
