/** The page “machines” of supervision. */
import { figureIn } from '../format';

const figure = figureIn('en');

export const machinesPage = {
  title: 'Other machines',
  what: 'Brings the dossiers of several PCs together for checking, without a server: on a stick or an office share. A bundle is sealed; only its receiver opens it. No citizen’s name or number is in it.',
  failed: 'That did not work. Try again; if it still fails, lock and unlock.',
  cancel: 'Cancel',

  guide: {
    title: 'The first time: two PCs and a stick',
    steps: {
      card: {
        title: '1. Exchange cards',
        what: 'On each PC save the card to the stick. Plug it into the other one and press “Add a machine”.',
      },
      mark: {
        title: '2. Compare the marks',
        what: 'Call each other or stand side by side and read the marks out. Press “Trust” only if all of it is the same.',
      },
      bundle: {
        title: '3. Hand over and take in',
        what: 'The clerk hands a bundle over on the stick, the reviewer takes it in. After the check it goes back the same way with the findings.',
      },
    },
  },

  roles: { clerk: 'Clerk’s machine', reviewer: 'Reviewer’s machine' },

  own: {
    title: 'This machine',
    unnamed: 'Name this machine, so that others know it.',
    label: 'Name of the machine',
    labelHint: 'For example: Counter 2. No person’s name, no telephone.',
    needLabel: 'Enter a name, at least one letter.',
    role: 'This machine is for',
    roleOf: {
      clerk: 'Receiving: hands dossiers over, takes findings in',
      reviewer: 'Supervising: takes dossiers in, gives findings back',
    },
    save: 'Save the name',
    change: 'Change name or role',
    roleChanged: 'Changed. Other machines need the new card of this one and must compare the mark again.',
    mark: 'Mark of this machine',
    cardWhat:
      'The card holds the name of the machine, the labels of its clerks and its public keys; nothing secret.',
    markWhat: 'Read this mark out to the person at the other machine. Do not send it along with the card.',
    toFile: 'Save the card as a file',
    copy: 'Copy the card',
    copied: 'Copied. Paste it into a mail or message to the other machine.',
    notCopied: 'The browser did not allow copying. Save the card as a file.',
    fileName: (label: string) => `card-${label}.txt`,
    fileHead: (label: string, role: string) =>
      `Card of a machine of Sổ tay Một cửa\nMachine: ${label} (${role})\nOpen it on the other machine: Supervision, Other machines, Add a machine. Then call each other and compare the marks.`,
  },

  known: {
    title: 'Known machines',
    none: 'None yet. Add the card of another machine.',
    add: 'Add a machine',
    trusted: 'Mark compared',
    untrusted: 'Mark not compared',
    compare: 'Compare the mark',
    distrust: 'Stop trusting',
    forget: 'Forget this machine',
    took: (seq: number) => `taken in up to bundle ${figure(seq)}`,
    gave: (seq: number) => `handed over up to bundle ${figure(seq)}`,
    nothing: 'nothing handed over or taken in yet',
    distrusted: (label: string) => `${label} is no longer trusted: its bundles do not open.`,
    forgotten: (label: string) => `${label} forgotten. Dossiers taken in stay.`,
    undo: 'Undo',
  },

  add: {
    title: 'Add another machine',
    what: 'Choose the card file of the other machine, or paste the card that was sent.',
    choose: 'Choose a card file',
    paste: 'Or paste the card here',
    run: 'Add',
    need: 'Choose a file or paste a card.',
    fault: {
      'no-card':
        'There is no card in it. On the other machine press “Save the card as a file” or “Copy the card”.',
      cut: 'The card was cut or changed on its way. Ask for it again, best as a file.',
      newer: 'A newer version made this card. Update the extension here and try again.',
      bundle: 'This is a bundle, not a card. Use “Choose bundles” under “Take in”.',
      unreadable: 'The file cannot be read. If it is on a stick, plug it in again and choose it again.',
      self: 'This is the card of this very machine. Ask for that of the other one.',
      'other-keys':
        'That machine is known with other keys: it was set up anew, or the card was exchanged. Ask the person there; if right, forget the old one and add it again.',
      bad: 'This card cannot be used. Ask for it again.',
    },
  },

  compare: {
    title: (label: string) => `Compare the mark of ${label}`,
    how: (label: string) =>
      `Call the person at ${label}. They open “Other machines” and read the mark under “This machine”. Compare group by group:`,
    role: {
      clerk: 'Trusting it lets you take in the bundles of that machine.',
      reviewer: 'Trusting it lets that machine give findings back about the dossiers here.',
    },
    never: 'Do not trust before you have heard them read it.',
    same: 'All the same: trust it',
    differs: 'Not the same',
    trusted: (label: string) => `${label} is trusted. You can hand over and take in.`,
    dropped:
      'The card is gone: it was exchanged, or is of another machine. Ask for it in person; if it still differs, tell your administrator.',
  },

  give: {
    title: 'Hand over',
    what: 'Makes a bundle of dossiers for another machine, for a stick or a share.',
    noneTrusted: 'No machine’s mark has been compared yet. Add one and compare its mark first.',
    unnamed: 'Name this machine first.',
    to: 'To',
    period: 'Dossiers received',
    periods: { month: 'This month', before: 'Last month', quarter: 'This quarter', year: 'This year' },
    from: 'From',
    until: 'To day',
    order: 'The first day must not be after the last.',
    needDays: 'Enter both days.',
    passOn: (label: string) => `Give findings back: only dossiers of ${label}, with what was found`,
    passAll: 'Everything in the register, also what other machines have handed over',
    noFindings: 'Nothing was checked in these days. Choose another period.',
    run: 'Make the bundle',
    working: 'Making and sealing the bundle…',
    stop: 'Stop',
    done: (rows: number, seq: number, label: string) =>
      `Bundle ${figure(seq)} for ${label} made: ${figure(rows)} dossiers. It is in Downloads; copy it to the stick.`,
    again: 'Handing the same over twice does no harm: the receiver passes over what it has.',
    name: (seq: number, from: string, to: string, first: string, last: string) =>
      `bundle-${seq}-${from}-to-${to}-${first}-until-${last}.sotay-goi`,
    why: {
      unknown: 'The receiver is no longer trusted. Compare its mark again.',
      'too-many': 'Too many dossiers for one bundle. Choose a shorter period and make several.',
      empty: 'There are no dossiers in these days. Choose another period.',
      stopped: 'Stopped; no bundle was made.',
    },
  },

  take: {
    title: 'Take in',
    what: 'Choose bundles from a stick or drop them here. Look first; nothing changes before you take them in.',
    choose: 'Choose bundles',
    looking: 'Opening and checking bundles:',
    heads: { name: 'File', from: 'Of', seq: 'No.', rows: 'Dossiers', state: 'State' },
    madeAt: (time: string) => `made ${time}`,
    fresh: 'New, can be taken in',
    known: 'Taken in before, passed over',
    refused: 'Refused',
    taken: 'Taken in',
    run: (count: number) => `Take in ${figure(count)}`,
    nothing: 'There is no new bundle to take in.',
    clear: 'Clear',
    merging: (bundle: number, bundles: number) => `Taking in bundle ${figure(bundle)} of ${figure(bundles)},`,
    stop: 'Stop',
    stopped: 'Stopped. What came in stays; press “Go on” for the rest.',
    resume: 'Go on',
    interrupted: 'Not all of it came in. What did stays; plug the stick in and press “Go on”.',
    done: 'All taken in.',
    again: 'Take in others',
    counts: {
      added: (n: number) => `${figure(n)} new dossiers`,
      changed: (n: number) => `${figure(n)} dossiers brought up to date`,
      same: (n: number) => `${figure(n)} dossiers were here already`,
      older: (n: number) => `${figure(n)} dossiers are newer here and stay`,
      erased: (n: number) => `${figure(n)} dossiers were erased there, and now here`,
    },
    noChange: 'Nothing has changed.',
    conflicts: (n: number) =>
      `${figure(n)} dossiers were changed in two places. The later change was kept; look at each:`,
    noCode: 'no code yet',
    fault: {
      'not-a-bundle': 'No bundle. Choose a file that ends in .sotay-goi.',
      newer: 'A newer version made this bundle. Update the extension here.',
      'too-large': 'Too large to be a bundle. Choose another file.',
      'not-for-us': 'Made for another machine. Ask for one made for this machine.',
      damaged: 'Damaged while copying, or changed. Copy it again.',
      'foreign-key': 'The machine that made it is not known. Add its card and compare the mark first.',
      'bad-signature': 'The signature is wrong: changed or forged. Do not use it; tell the person there.',
      'wrong-machine':
        'It claims another machine than the one that signed. Do not use it; tell whoever is in charge.',
      altered: 'Its contents were changed. Do not use it; ask for a new one.',
      missing: 'Dossiers are missing from it. Ask for a new one.',
      duplicate: 'A dossier is in it twice. Ask for a new one.',
      'out-of-order': 'Its dossiers are out of order. Ask for a new one.',
      extra: 'It holds more dossiers than were signed. Do not use it; ask for a new one.',
      'foreign-row': 'It holds dossiers that are not of that machine. Do not use it; tell the person there.',
      'bad-row': 'A dossier in it has a wrong form. Update both machines and make a new one.',
      stopped: 'Not looked at to the end. Choose the file again.',
      unreadable: 'The file cannot be read. If it is on a stick, plug it in again and choose it again.',
    },
    faultRow: (n: number) => `(dossier ${figure(n)} of the bundle)`,
  },

  gaps: {
    missing: (from: number, to: number, label: string) =>
      from === to
        ? `Bundle ${figure(from)} of ${label} is missing. Ask for that file, or for a new one of those days: figures may be incomplete.`
        : `Bundles ${figure(from)} to ${figure(to)} of ${label} are missing. Ask for those files, or for a new one of those days: figures may be incomplete.`,
    forked: (seq: number, label: string) =>
      `There are two different bundles ${figure(seq)} of ${label}: it was set back to an older state, or two PCs use one card. Ask the person there.`,
    'other-before': (seq: number, label: string) =>
      `Bundle ${figure(seq)} of ${label} does not follow the one before it. Ask the person there whether it was made again.`,
  },
};
