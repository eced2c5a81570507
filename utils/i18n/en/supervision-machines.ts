/** The page “machines” of supervision. */
import { figureIn } from '../format';
import { some } from './some';

const figure = figureIn('en');

export const machinesPage = {
  title: 'Other PCs',
  what: 'Brings the dossiers of several PCs together for checking, without a server: by USB stick or the office’s shared drive. Bundles are sealed and open only on the receiving PC; they hold no names or numbers of citizens.',
  failed: 'That did not work. Try again; if it still fails, lock and unlock again.',
  cancel: 'Cancel',

  guide: {
    title: 'The first time: connect two PCs by USB stick',
    steps: {
      card: {
        title: '1. Exchange cards',
        what: 'On each PC, save the card to the USB stick. Plug it into the other PC and press “Add a PC”.',
      },
      mark: {
        title: '2. Compare the check codes',
        what: 'Call each other or stand side by side and read the codes out. Press “trust this PC” only if they are identical.',
      },
      bundle: {
        title: '3. Hand over and take in',
        what: 'The clerk hands over a bundle on the USB stick; the supervisor takes it in. After checking, the results go back the same way.',
      },
    },
  },

  roles: { clerk: 'Receiving PC', reviewer: 'Supervising PC' },

  own: {
    title: 'This PC',
    unnamed: 'Give this PC a name so that other PCs recognise it.',
    label: 'Name of the PC',
    labelHint: 'For example: Counter 2. No names of people or telephone numbers.',
    needLabel: 'Enter a name of at least one letter.',
    role: 'This PC is used for',
    roleOf: {
      clerk: 'Receiving: hands dossiers over, takes check results in',
      reviewer: 'Supervising: takes other PCs’ dossiers in, gives check results back',
    },
    save: 'Save name',
    change: 'Change name, use',
    roleChanged: 'Changed. Other PCs need this PC’s new card and must compare the check code again.',
    mark: 'Check code of this PC',
    cardWhat: 'The card holds this PC’s name, its clerks’ display names and public keys; nothing secret.',
    markWhat: 'Read this code out to the person at the other PC. Do not send it with the card.',
    toFile: 'Save the card as a file',
    copy: 'Copy the card',
    copied: 'Card copied. Paste it into an e-mail or message to the other PC.',
    notCopied: 'The browser does not allow copying. Save the card as a file.',
    fileName: (label: string) => `card-${label}.txt`,
    fileHead: (label: string, role: string) =>
      `Card of a PC with Sổ tay Một cửa\nPC: ${label} (${role})\nOpen it on the other PC: Supervision, Other PCs, Add a PC. Then call each other to compare the check codes.`,
  },

  known: {
    title: 'Known PCs',
    none: 'No PCs yet. Add another PC’s card.',
    add: 'Add a PC',
    trusted: 'Check code compared',
    untrusted: 'Check code not compared',
    compare: 'Compare check code',
    distrust: 'Stop trusting',
    forget: 'Forget this PC',
    took: (seq: number) => `taken in up to bundle ${figure(seq)}`,
    gave: (seq: number) => `handed over up to bundle ${figure(seq)}`,
    nothing: 'nothing handed over or taken in yet',
    distrusted: (label: string) => `${label} is no longer trusted: its bundles can no longer be opened.`,
    forgotten: (label: string) => `${label} was forgotten. Dossiers taken in are kept.`,
    undo: 'Undo',
  },

  add: {
    title: 'Add another PC',
    what: 'Choose the other PC’s card file, or paste the card you were sent.',
    choose: 'Choose a card file',
    paste: 'Or paste the card here',
    run: 'Add',
    need: 'Choose a file or paste a card.',
    fault: {
      'no-card':
        'There is no card in it. On the other PC press “Save the card as a file” or “Copy the card”, then try again.',
      cut: 'The card was cut off or changed on the way. Ask for it again, preferably as a file.',
      newer: 'The card was made by a newer version of Sổ tay. Update the extension on this PC and try again.',
      bundle: 'This is a bundle of dossiers, not a card. Press “Choose bundles” under Take in.',
      unreadable: 'The file cannot be read. If it is on a USB stick, plug it in again and choose it again.',
      self: 'This is this PC’s own card. Ask for the other PC’s card.',
      'other-keys':
        'That PC is already on the list, but with other keys: it was set up again, or the card was swapped. Call the person there; if it is right, forget the old one and add it again.',
      bad: 'The card cannot be used. Ask the other PC for it again.',
    },
  },

  compare: {
    title: (label: string) => `Compare check code with ${label}`,
    how: (label: string) =>
      `Call the person at ${label}. They open the Other PCs page and read out the check code under “This PC”. Compare each group with the code below:`,
    role: {
      clerk: 'If you trust it, you can take in that PC’s bundles.',
      reviewer: 'If you trust it, that PC can give check results back for the dossiers here.',
    },
    never: 'Do not press trust unless you hear them read it out.',
    same: 'Identical: trust this PC',
    differs: 'Not identical',
    trusted: (label: string) => `${label} is trusted. You can now hand over and take in.`,
    dropped:
      'That card was removed: it was swapped, or belongs to another PC. Ask for the card in person; if it still differs, tell your IT officer.',
  },

  give: {
    title: 'Hand over',
    what: 'Make a bundle of dossiers for another PC and save it to a USB stick or shared drive.',
    noneTrusted: 'No PC’s check code has been compared yet. Add a PC and compare its code first.',
    unnamed: 'Name this PC first.',
    to: 'Hand over to',
    period: 'Dossiers received',
    periods: { month: 'This month', before: 'Last month', quarter: 'This quarter', year: 'This year' },
    from: 'From date',
    until: 'To date',
    order: 'The first date must not be after the last.',
    needDays: 'Enter both dates.',
    passOn: (label: string) => `Give check results back: only ${label}’s dossiers, with their findings`,
    passAll: 'The whole register, including dossiers taken in from other PCs',
    noFindings: 'There are no check results for these days. Choose another period.',
    run: 'Make bundle',
    working: 'Making and sealing the bundle…',
    stop: 'Stop',
    done: (rows: number, seq: number, label: string) =>
      `Bundle ${figure(seq)} for ${label} is ready: ${some(rows, 'dossier')}. It is in the Downloads folder; copy it to the USB stick.`,
    again: 'Handing over twice does no harm: the receiving PC skips what it already has.',
    name: (seq: number, from: string, to: string, first: string, last: string) =>
      `bundle-${seq}-${from}-to-${to}-${first}-until-${last}.sotay-goi`,
    why: {
      unknown: 'The receiving PC is no longer trusted. Compare its check code again, then make the bundle.',
      'too-many': 'Too many dossiers for one bundle. Choose a shorter period and make several bundles.',
      empty: 'There are no dossiers in these days. Choose another period.',
      stopped: 'Stopped; no bundle was made.',
    },
  },

  take: {
    title: 'Take in',
    what: 'Choose bundles from the USB stick or drop them here. Look at them first; nothing changes until you press Take in.',
    choose: 'Choose bundles',
    looking: 'Opening and checking bundles:',
    heads: { name: 'File', from: 'From PC', seq: 'No.', rows: 'Dossiers', state: 'State' },
    madeAt: (time: string) => `made ${time}`,
    fresh: 'New, can be taken in',
    known: 'Taken in before, skipped',
    refused: 'Not accepted',
    taken: 'Taken in',
    run: (count: number) => `Take in ${some(count, 'bundle')}`,
    nothing: 'No new bundles to take in.',
    clear: 'Clear all',
    merging: (bundle: number, bundles: number) => `Taking in bundle ${figure(bundle)} of ${figure(bundles)},`,
    stop: 'Stop',
    stopped: 'Stopped. What was taken in is kept; press “Continue” to finish.',
    resume: 'Continue',
    interrupted:
      'Not everything was taken in. What was is kept; plug the USB stick in again and press “Continue”.',
    done: 'All taken in.',
    again: 'Take in others',
    counts: {
      added: (n: number) => `${some(n, 'new dossier')}`,
      changed: (n: number) => `${some(n, 'dossier')} updated`,
      same: (n: number) => `${some(n, 'dossier')} already here, identical`,
      older: (n: number) => `${some(n, 'dossier')} newer here, kept`,
      erased: (n: number) => `${some(n, 'dossier')} erased on the other PC, now here too`,
    },
    noChange: 'Nothing changed.',
    conflicts: (n: number) =>
      `Changed in two places: ${some(n, 'dossier')}. Sổ tay keeps the later change; look at each one:`,
    noCode: 'no code yet',
    fault: {
      'not-a-bundle': 'This is not a bundle of dossiers. Choose a file ending in .sotay-goi.',
      newer:
        'The bundle was made by a newer version of Sổ tay. Update the extension on this PC, then take it in again.',
      'too-large': 'The file is too large to be a bundle. Choose another file.',
      'not-for-us': 'This bundle was made for another PC. Ask for one made for this PC.',
      damaged: 'The file was damaged when copied, or altered. Copy it again from the other PC.',
      'foreign-key':
        'The PC that made this bundle is not known. Add its card and compare its check code first.',
      'bad-signature':
        'The signature is wrong: the bundle was altered or forged. Do not use it; tell the person at the other PC.',
      'wrong-machine':
        'The bundle claims to be from another PC than the one that signed it. Do not use it; tell the person in charge.',
      altered: 'The bundle’s content was altered. Do not use it; ask for a new bundle.',
      missing: 'Dossiers are missing from the bundle. Ask for a new bundle.',
      duplicate: 'The bundle has a dossier twice. Ask for a new bundle.',
      'out-of-order': 'The dossiers in the bundle are out of order. Ask for a new bundle.',
      extra: 'The bundle has more dossiers than were signed. Do not use it; ask for a new bundle.',
      'foreign-row':
        'The bundle has dossiers that are not that PC’s. Do not use it; tell the person at the other PC.',
      'bad-row':
        'A dossier in the bundle is malformed. Update the extension on both PCs, then make a new bundle.',
      stopped: 'Stopped before everything was looked at. Choose the file again.',
      unreadable: 'The file cannot be read. If it is on a USB stick, plug it in again and choose it again.',
    },
    faultRow: (n: number) => `(dossier ${figure(n)} in the bundle)`,
  },

  gaps: {
    missing: (from: number, to: number, label: string) =>
      from === to
        ? `Bundle ${figure(from)} from ${label} is missing. Ask for that file again, or for a new bundle of those days: figures may be incomplete.`
        : `Bundles ${figure(from)} to ${figure(to)} from ${label} are missing. Ask for those files again, or for a new bundle of those days: figures may be incomplete.`,
    forked: (seq: number, label: string) =>
      `There are two different bundles ${figure(seq)} from ${label}: that PC was restored from an old copy, or two PCs share one card. Ask the person there.`,
    'other-before': (seq: number, label: string) =>
      `Bundle ${figure(seq)} from ${label} does not follow the one taken in before. Ask the person there whether it was made again.`,
  },
};
