/** Clerks at one PC: unlocking, passphrases, the recovery key. (The end of a shift is said in `panel`, which all pages carry.) */
export const people = {
  who: 'Who are you?',
  choose: 'Choose your name first.',
  onDuty: 'on duty',
  newHere: 'I am new at this PC',
  unnamed: (number: number) => `Clerk ${number}`,

  gate: {
    onDuty: 'What is typed on the page is still kept, sealed. Unlock to find it in the drafts.',
    offDuty:
      'The last shift has ended. What is typed on the page is still kept; whoever unlocks next receives it.',
    back: 'Back',
  },

  first: {
    label: 'Your name at this PC',
    labelHint:
      'Colleagues see it before unlocking. For example: Counter 3 – Lan. No telephone or personal number.',
    needLabel: 'Enter a name, at least one letter.',
    taken: 'There is such a name at this PC. Add the counter or a middle name.',
    title: 'Add somebody at this PC',
    why: 'Everybody has a passphrase and drafts of their own. Colleagues cannot read yours unless you hand them over.',
    recoverable: 'The office has a recovery key at this PC: whoever forgets asks the person who keeps it.',
    rightMark: (mark: string) => `The check code ${mark} is that of the office’s sheet: use this key`,
    markLater: 'Leave it empty if you have not seen the sheet; you are asked again.',
  },

  account: {
    title: 'Account and keys',
    open: (label: string) => `Account: ${label}`,
    name: 'Name',
    rename: 'Rename',
    renamed: 'Renamed.',

    passphrase: 'Passphrase',
    passphraseWhat: 'Drafts need no new sealing. From then on the old passphrase opens nothing at this PC.',
    change: 'Change passphrase',
    old: 'Present passphrase',
    fresh: 'New passphrase',
    repeat: 'Repeat the new passphrase',
    changing: 'Changing…',
    changed: 'The passphrase is changed.',
    needOld: 'Enter the present passphrase.',
    same: 'The new passphrase must differ from the present one.',

    rotate: 'Change all keys',
    rotateWhat:
      'For when somebody may have seen the passphrase: change that first, then the keys. Every draft of yours is sealed anew.',
    rotateNot: 'A copy of the disk taken before still opens with the old passphrase.',
    rotating: (done: number, total: number) => `Sealing anew ${done}/${total}. Leave this page open.`,
    rotated: 'All keys are changed.',
    rotateFailed: 'Not finished. What is done is right; press to go on.',
    rotateMore: 'Go on',

    leave: 'Leave this PC',
    leaveWhat: 'Deletes your drafts and keys at this PC for good. Colleagues are not affected.',
    leaveAsk: 'Leave this PC…',
    leaveTitle: 'Delete everything of yours at this PC?',
    leaveCount: (drafts: number) =>
      drafts === 0
        ? 'You have no drafts. Your key is deleted and cannot be brought back.'
        : `${drafts} drafts and your key are deleted for good. Hand over or back up first what must stay.`,
    leaveRegister:
      'Nobody else on this PC can open the register: it is deleted too. To keep it, export it or hand it to another PC first.',
    leaveRun: 'Delete and leave',
    left: 'Everything of yours at this PC is deleted.',
  },

  office: {
    title: 'The office’s recovery key',
    what: 'A spare key for every clerk at this PC who forgets a passphrase.',
    keeper:
      'Whoever holds this key and the disk can read every draft. Give it to the head or the registry to lock away, not beside the PC.',
    none: 'This PC has no recovery key.',
    has: (mark: string) => `This PC has a recovery key, check code ${mark}.`,
    since:
      'Colleagues are asked after unlocking: the key opens what is theirs once they have said that its check code is right.',
    notFor: (labels: string) => `This key does not open what belongs to: ${labels}.`,
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
    judged: (mark: string) => `The key with the check code ${mark} opens what is yours now.`,
    refused: 'This key is not used for what is yours. Tell the person in charge.',
    other: 'The key has just been changed again. Compare the check code.',
    waiting: 'The office has set a recovery key. Open the desk to compare its check code.',
    savePublic: 'Save the public part for other PCs',
    publicWhat: 'The public part only seals and opens nothing. Carry it by USB stick or mail.',
    publicFile: 'office-key-public.json',
    privateFile: 'recovery-key-SECRET.json',

    once: 'This key is shown only once. Print it or save it to a USB stick, store it, then press use.',
    sheetTitle: 'THE OFFICE’S RECOVERY KEY',
    sheetProduct: 'Sổ tay Một cửa',
    sheetWhat:
      'For a clerk who forgot the passphrase: at the unlock screen press “Forgotten?” and enter the lines. The last two characters of a line check it.',
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
    takeCheck: (mark: string) => `Check code of the key: ${mark}. Compare with the printed sheet, then press use.`,
    takeBad: 'This is no public part of a recovery key. Choose another file.',
    takePrivate: 'This is the secret key. Carry only the public part to other PCs; lock this one away.',
  },

  key: {
    label: 'The office’s recovery key',
    hint: 'Switch the Vietnamese input method off, then enter the lines of the sheet. Capitals and spaces do not matter.',
    typedMarks:
      'The Vietnamese input method (Telex, VNI) adds accents to letters. Switch it off, then enter that line again.',
    file: 'Open from a file',
    tooLarge: 'The file is too large for a recovery key.',
    bad: 'This is no recovery key yet. Enter all lines or choose the file.',
    public: 'This is the public part, which opens nothing. Find the sheet or the secret file.',
    part: (lines: number, of: number) => `Only ${lines} lines yet; ${of} are needed.`,
    line: (number: number) => `Line ${number} is not right. Compare it with the sheet.`,
    other: (has: string, wants: string) =>
      `This key has the check code ${has}; this PC uses the one with ${wants}. Find that sheet.`,
  },

  forgot: {
    title: 'Forgotten passphrase',
    of: (label: string) => `A new passphrase for ${label}`,
    withKey: 'The office has a recovery key for this PC. Ask its keeper to come and enter it.',
    run: 'Set the new passphrase',
    running: 'Opening with the recovery key…',
    done: 'The new passphrase is set.',
    none: 'This key does not open what belongs to this clerk: they have not confirmed it.',
    notCovered: 'This clerk has not confirmed the recovery key: it does not open what is theirs.',
    erase: 'No key: delete everything…',
    goOn: 'To go on at once, add yourself as somebody new; the old drafts stay until they are due for deletion.',
    everybody: (labels: string) => `This also deletes the drafts of: ${labels}.`,
  },

  before: {
    title: 'Earlier shifts that are not open',
    what: (shifts: number) =>
      `${shifts} earlier shifts are not open; enter the old passphrase to get them back.`,
    kept: 'If you do not remember it, leave it: these shifts stay as they are.',
    old: 'Old passphrase',
    go: 'Enter the old passphrase',
    run: 'Get them back',
    running: 'Opening…',
    done: 'The earlier shifts are back.',
    wrong: 'This is not the old passphrase. Try again, or later.',
  },

  proof: {
    label: 'Your passphrase',
    why: 'To make sure it is you.',
    need: 'Enter your passphrase.',
  },

  hand: {
    open: 'Hand over to a colleague',
    title: 'Hand the draft over to a colleague',
    what: 'Afterwards only the receiver can open it. You cannot take it back. It is noted in the log.',
    to: 'Receiver',
    nobody: 'Nobody else is at this PC yet. Your colleague adds a name at the unlock screen first.',
    run: 'Hand over',
    done: (label: string) => `Handed over to ${label}.`,
    never: 'This person has never unlocked at this PC. Ask them to do so once.',
  },
};
