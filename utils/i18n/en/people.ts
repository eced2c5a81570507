/** Clerks at one PC: unlocking, passphrases, the recovery key. (The end of a shift is said in `panel`, which all pages carry.) */
import { some } from './some';

export const people = {
  who: 'Who are you?',
  choose: 'Choose your name first.',
  onDuty: 'on duty',
  newHere: 'I am new on this PC',
  unnamed: (number: number) => `Clerk ${number}`,

  gate: {
    onDuty: 'What you type on the page is still stored and sealed. Unlock to find it in the drafts.',
    offDuty:
      'The last shift has ended. What is typed on the page is still stored; the next person who unlocks receives it.',
    back: 'Back',
  },

  first: {
    label: 'Your name at this PC',
    labelHint:
      'Colleagues see it before unlocking. For example: Counter 3 – Lan. No telephone or personal number.',
    needLabel: 'Enter a name, at least one letter.',
    taken: 'This PC already has that name. Add the counter or a middle name.',
    title: 'Add a user on this PC',
    why: 'Everybody has their own passphrase and drafts. Colleagues cannot read yours unless you hand them over.',
    recoverable: 'The office has a recovery key on this PC: if you forget your passphrase, ask its keeper.',
    rightMark: (mark: string) => `The check code ${mark} matches the office’s sheet: use this key`,
    markLater: 'If you have not seen the sheet, leave it empty; Sổ tay asks again later.',
  },

  account: {
    title: 'Account and keys',
    open: (label: string) => `Account: ${label}`,
    name: 'Name',
    rename: 'Rename',
    renamed: 'Renamed.',

    passphrase: 'Passphrase',
    passphraseWhat:
      'Drafts need not be sealed again. After the change the old passphrase no longer opens anything on this PC.',
    change: 'Change passphrase',
    old: 'Present passphrase',
    fresh: 'New passphrase',
    repeat: 'Repeat the new passphrase',
    changing: 'Changing…',
    changed: 'Passphrase changed.',
    needOld: 'Enter the present passphrase.',
    same: 'The new passphrase must differ from the present one.',

    rotate: 'Change all keys',
    rotateWhat:
      'If somebody may have seen your passphrase: change it first, then the keys. All your drafts are sealed again.',
    rotateNot: 'A copy of the disk taken before still opens with the old passphrase.',
    rotating: (done: number, total: number) => `Sealing anew ${done}/${total}. Leave this page open.`,
    rotated: 'All keys changed.',
    rotateFailed: 'Not finished. What is done is right; press to go on.',
    rotateMore: 'Go on',

    leave: 'Leave this PC',
    leaveWhat: 'Deletes your drafts and keys on this PC for good. Colleagues are not affected.',
    leaveAsk: 'Leave this PC…',
    leaveTitle: 'Delete everything of yours on this PC?',
    leaveCount: (drafts: number) =>
      drafts === 0
        ? 'You have no drafts. Your key is deleted and cannot be brought back.'
        : `${some(drafts, 'draft')} and your key will be deleted for good. First hand over or back up what must stay.`,
    leaveRegister:
      'Nobody else on this PC can open the register: it is deleted too. To keep it, export it or hand it to another PC first.',
    leaveRun: 'Delete and leave',
    left: 'Everything of yours on this PC was deleted.',
  },

  office: {
    title: 'The office’s recovery key',
    what: 'A spare key for every clerk at this PC who forgets a passphrase.',
    keeper:
      'Whoever holds this key and the disk can read every draft. Give it to the head or the registry to lock away, not beside the PC.',
    none: 'This PC has no recovery key.',
    has: (mark: string) => `This PC has a recovery key, check code ${mark}.`,
    since:
      'Each colleague is asked after unlocking. Once they compare the check code and press “Yes, use it”, the key opens their data.',
    notFor: (labels: string) => `This key does not open the data of these clerks yet: ${labels}.`,
    make: 'Make a recovery key',
    replace: 'Make another key',
    take: 'Use the office’s existing key',
    remove: 'Remove from this PC',
    removeAsk: 'Remove the recovery key from this PC?',
    removeWhat:
      'From then on a forgotten passphrase means lost drafts. Keep printed sheets and files, or destroy them on record.',
    removed: 'The recovery key is removed from this PC.',
    set: (mark: string) => `This PC has a recovery key now, check code ${mark}.`,

    asked: (mark: string, by: string | null) =>
      `The office has set a recovery key, check code ${mark}${by === null ? '' : ` (set by: ${by})`}. Is that the check code on the office’s sheet?`,
    askedWhy:
      'Whoever holds this key can read your drafts. Not seen the sheet? Ask the head or the registry first.',
    right: 'Yes, use it',
    wrong: 'No',
    judged: (mark: string) => `The key with check code ${mark} now opens your data.`,
    refused: 'This key is not used for your data. Tell the person in charge.',
    other: 'The key has just been changed again. Compare the check code.',
    waiting: 'The office has set a recovery key. Open the desk to compare its check code.',
    savePublic: 'Save the public part for other PCs',
    publicWhat: 'The public part only seals and opens nothing. Carry it by USB stick or mail.',
    publicFile: 'office-key-public.json',
    privateFile: 'recovery-key-SECRET.json',

    once: 'This key is shown only once. Print it or save it to a USB stick, store it safely, then press “Use this key”.',
    sheetTitle: 'THE OFFICE’S RECOVERY KEY',
    sheetProduct: 'Sổ tay Một cửa',
    sheetWhat:
      'For a clerk who forgot the passphrase: at the unlock screen press “Forgot passphrase?” and enter each line. The last two characters of each line catch copying mistakes.',
    sheetLine: (number: number) => `Line ${number}`,
    sheetMark: (mark: string) => `Check code of the key: ${mark}`,
    sheetDay: (day: string) => `Made on: ${day}`,
    sheetPlace: 'Kept at:',
    sheetKeeper: 'Keeper (signature, full name):',
    sheetKeep:
      'Whoever has this sheet and the disk can read every draft. Lock it away. Take no picture of it.',
    print: 'Print this sheet',
    save: 'Save as a file',
    stored: 'The sheet or the file is locked away',
    needStored: 'Store it, then tick here.',
    use: 'Use this key',
    using: 'Setting…',

    takeTitle: 'Use an existing recovery key',
    takeWhat: 'Choose the file of the public part from the other PC, or paste what is in it.',
    takeFile: 'Choose a file',
    takePaste: 'Public part',
    takeCheck: (mark: string) =>
      `Check code of the key: ${mark}. Compare it with the sheet, then press “Use this key”.`,
    takeBad: 'This is not the public part of a recovery key. Choose another file.',
    takePrivate: 'This is the secret key. Carry only the public part to other PCs; lock this one away.',
  },

  key: {
    label: 'The office’s recovery key',
    hint: 'Switch the Vietnamese input method off, then enter the lines of the sheet. Capitals and spaces do not matter.',
    typedMarks:
      'The Vietnamese input method (Telex, VNI) adds accents to letters. Switch it off, then enter that line again.',
    file: 'Open from a file',
    tooLarge: 'The file is too large for a recovery key.',
    bad: 'This is not a recovery key yet. Enter all lines or choose the file.',
    public: 'This is the public part, which opens nothing. Find the sheet or the secret file.',
    part: (lines: number, of: number) => `Only ${lines} lines so far; ${of} are needed.`,
    line: (number: number) => `Line ${number} is not right. Compare it with the sheet.`,
    other: (has: string, wants: string) =>
      `This key has check code ${has}; this PC uses the key with ${wants}. Find the right sheet.`,
  },

  forgot: {
    title: 'Forgotten passphrase',
    of: (label: string) => `A new passphrase for ${label}`,
    withKey: 'The office has a recovery key for this PC. Ask its keeper to come and enter it.',
    run: 'Set the new passphrase',
    running: 'Opening with the recovery key…',
    done: 'The new passphrase is set.',
    none: 'This key does not open this person’s data: they have not confirmed it.',
    notCovered: 'This person has not confirmed the recovery key: it does not open their data.',
    erase: 'No key: delete everything…',
    goOn: 'To go on at once, add a new user; the old drafts stay until they are due for deletion.',
    everybody: (labels: string) => `This also deletes the drafts of: ${labels}.`,
  },

  before: {
    title: 'Earlier shifts not opened yet',
    what: (shifts: number) =>
      `${some(shifts, 'earlier shift')} not opened yet; enter the old passphrase to get them back.`,
    kept: 'If you cannot remember it, leave it: those shifts are kept and not overwritten.',
    old: 'Old passphrase',
    go: 'Enter the old passphrase',
    run: 'Get them back',
    running: 'Opening…',
    done: 'Earlier shifts recovered.',
    wrong: 'This is not the old passphrase. Try again, or later.',
  },

  proof: {
    label: 'Your Sổ tay passphrase',
    why: 'To make sure it is you.',
    need: 'Enter your passphrase.',
  },

  hand: {
    open: 'Hand over to a colleague',
    title: 'Hand the draft over to a colleague',
    what: 'Afterwards only the recipient can open it. You cannot take it back. The log records it.',
    to: 'Recipient',
    nobody: 'There is nobody else on this PC yet. Your colleague adds their name at the unlock screen first.',
    run: 'Hand over',
    done: (label: string) => `Handed over to ${label}.`,
    never: 'This person has never unlocked on this PC. Ask them to unlock once first.',
  },
};
