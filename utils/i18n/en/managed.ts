import type { Texts } from '../index';

export const managed: Texts['managed'] = {
  by: 'Managed by your office',
  why: 'Your office sets this for all its PCs, so it cannot be changed here. Ask your IT officer if it should change.',
  title: 'Settings managed by your office',
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
  characters: (n) => `${n} characters`,
  rules: (n) => (n === 1 ? '1 severity' : `${n} severities`),
  none: 'no site',

  keys: {
    officeParent: { label: 'Parent agency', what: 'First line of printed forms.' },
    officeName: { label: 'Receiving unit', what: 'The name on printed forms, in practice and in reports.' },
    officePlace: { label: 'Place', what: 'The place before the date on printed forms.' },
    officePhone: { label: 'Telephone', what: 'The telephone number on printed forms.' },
    portals: {
      label: 'Portals in use',
      what: 'Sổ tay opens only on these portals. One that is not on the built-in list still has to be switched on once in Sổ tay’s popup.',
    },
    submittedDays: {
      label: 'Keep submitted drafts',
      what: 'Days a draft stays after it was seen as submitted.',
    },
    untouchedDays: {
      label: 'Keep untouched drafts',
      what: 'Days a draft stays if nobody works on it.',
    },
    lockMinutes: {
      label: 'Lock by itself',
      what: 'Minutes without keyboard or mouse after which Sổ tay locks.',
    },
    passphraseLength: {
      label: 'Length of passphrases',
      what: 'Smallest number of characters for new passphrases. Shorter old ones still unlock; Sổ tay asks to change them.',
    },
    ruleSeverities: {
      label: 'Severities of rules',
      what: 'The severity of a rule or of one of its sentences. Certain errors cannot be switched off; uncertain rules cannot be made errors.',
    },
    recordsFolder: {
      label: 'Place of procedure records',
      what: 'The shared folder with new records of procedures; shown where procedures are imported, so that clerks know where to look. Sổ tay fetches nothing by itself.',
    },
    featuresOff: { label: 'Switched off', what: 'Parts that the office does not use.' },
  },

  features: {
    practice: 'Practice',
    supervision: 'Supervision',
    backup: 'Drafts to a file',
    importRecords: 'Import procedures from files',
    askPortal: 'Ask the national portal for records',
    otherPortals: 'Use on another portal',
    welcome: 'Welcome page after installation',
  },
  off: {
    title: (feature) => `“${feature}” is switched off`,
    what: 'Your office has switched this off on its PCs. Ask your IT officer if you need it.',
    backup: 'Your office does not allow drafts to be written to files on this PC.',
    host: 'Your office does not allow Sổ tay on this site.',
  },
  folder: (place) => `Your office keeps its records in: ${place}`,
  tooShort: (least) =>
    `Your passphrase is shorter than your office asks for (${least} characters). Press your name at the top to change it.`,
  rule: (least) =>
    `At least ${least} characters, set by your office. Four unrelated words are easier to remember than odd characters.`,
  short: (least) => `Fewer than ${least} characters. Add another word.`,

  fault: {
    unknown: (key) => `There is no “${key}”. Check the name (capital and small letters differ).`,
    type: (key, about) => `“${key}”: ${about} is of the wrong kind. It is left out.`,
    bounds: (key, about) => `“${key}”: ${about} is out of bounds. It is left out.`,
    long: (key, about) => `“${key}”: longer than 200 characters (“${about}…”). It is left out.`,
    host: (key, about) =>
      `“${key}”: “${about}” is not the address of a *.gov.vn portal. Write a host name, for example dichvucong.gov.vn.`,
    feature: (key, about) => `“${key}”: there is no part “${about}”.`,
    rule: (key, about) => `“${key}”: “${about}” is not the code of a rule.`,
    severity: (key, about) => `“${key}”: the severity of “${about}” must be error, warn, info or off.`,
    'no-rule': (key, about) => `“${key}”: this book has no rule “${about}”.`,
    'too-far': (key, about) =>
      `“${key}”: the severity of “${about}” goes beyond what an office may choose. Sổ tay takes the nearest one allowed.`,
  },
  report: {
    title: 'Policy of the browser',
    none: 'This browser has no policy for Sổ tay.',
    applied: 'In force',
    problems: (n) => (n === 1 ? '1 entry cannot be used' : `${n} entries cannot be used`),
    fine: 'Every entry can be used.',
  },
};
