/** What the panel tells of the portal itself: its messages, its table of papers, its changes, its names of places. */
import { some } from './some';

export const portal = {
  said: {
    title: 'The portal said',
    all: (count: number) => `Show all ${count} messages`,
    few: 'Show fewer',
    jump: 'Go to this field',
    clear: 'Clear the list',
  },
  session: {
    lost: (time: string) => `The portal logged you out at ${time}.`,
    safe: 'The draft is intact. Log in again with VNeID, reopen the form and restore the draft.',
    unsafe: 'No draft has been saved on this page yet.',
    back: (time: string) => `The dossier in progress was interrupted at ${time}.`,
    backHelp: 'Look at the differences before restoring it.',
    look: 'Review and restore',
    leave: 'Leave it',
  },
  receipt: {
    filed: (code: string, promised: string | null) =>
      promised === null
        ? `Dossier submitted: code ${code}.`
        : `Dossier submitted: code ${code}, result due ${promised}.`,
    copy: 'Copy the code',
    copied: 'Dossier code copied.',
  },
  drift: {
    title: 'The portal’s form has changed',
    short: (count: number) =>
      `The portal has changed the form: ${some(count, 'known field')} no longer found.`,
    goesOn: 'The other fields can still be filled. Type the changed ones by hand.',
    stopped: 'Too much has changed: Sổ tay stopped filling this form. Drafts are still saved.',
    look: 'Show details',
    missing: (count: number) => `No longer found (${count})`,
    fresh: (count: number) => `New fields, not known yet (${count})`,
    since: (day: string) => `since ${day}`,
    report: 'Tell your IT officer',
    reportHelp:
      'Only technical names and labels of fields, nothing citizens have declared. Look at it before sending:',
    save: 'Save as a file',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the text and press Ctrl+C.',
    close: 'Close',
    file: (day: string) => `form-changes-${day}.txt`,
  },
  unknown: (count: number) =>
    `${some(count, 'field')} not recognised: saved in the draft only, not filled by role.`,
  units: {
    changed: (from: string, to: string) => `${from} → ${to} (2025 reorganisation)`,
    several: (from: string) => `Where does ${from} belong now?`,
  },
  papers: {
    title: 'Table of papers on the portal',
    badge: {
      uploading: 'The portal is uploading the file',
      unticked: 'Has a file, but the row is not ticked',
      'wrong-row': 'The file looks like another paper',
    },
    advice: {
      'wrong-row': (row: string, file: string, other: string) =>
        `File “${file}” in row “${row}” looks like ${other}. Open it; if it is wrong, attach it to the right row.`,
      'not-ticked': (row: string) =>
        `Row “${row}” has a file but is not ticked: the portal will ignore it. Tick it on the portal.`,
      remembered: (row: string) =>
        `Row “${row}” is left over from an earlier dossier. If it does not belong here, delete it on the portal.`,
      'same-file': (row: string, file: string, other: string) =>
        `File “${file}” is attached twice: “${row}” and “${other}”. Delete one.`,
      'same-row': (row: string) => `Two rows have the name “${row}”. Delete the extra one on the portal.`,
      'required-empty': (row: string) => `The portal requires row “${row}”, but it has no file yet.`,
      'not-marked': (row: string) =>
        `The portal has a file for “${row}”, but it is marked missing. Check the mark.`,
      'received-empty': (row: string) =>
        `“${row}” was received, but the portal has no file yet. Scan and attach it.`,
      uploading: (row: string) =>
        `Row “${row}” is uploading a file. Wait for the file name before you go to another step.`,
    },
    none: 'Nothing to fix in the portal’s table.',
  },
  files: {
    open: 'Check files before attaching',
    what: 'Files are only looked at on this PC; they are not sent or saved anywhere.',
    choose: 'Choose files',
    drop: 'Drop files here or',
    limits: (size: string, types: string) => `This portal accepts: ${size}${types}.`,
    size: (megabytes: string) => `files under ${megabytes} MB`,
    types: (list: string) => `, ending in ${list}`,
    unknownLimits: 'This portal’s limits are not known; only general checks are made.',
    good: 'Ready to attach.',
    clear: 'Clear the list',
    problems: {
      'too-big': (size: string, limit: string) =>
        `It has ${size} MB; the portal accepts less than ${limit} MB. Scan it again at 150 dpi, or compress the PDF.`,
      empty: 'The file is empty. Save or scan it again.',
      'wrong-type': (ending: string, list: string) =>
        `The portal does not accept ${ending}. Convert it to ${list}, then attach it.`,
      'no-ending': 'The name has no extension. Add the right one, e.g. .pdf.',
      'not-what-it-says': (ending: string, real: string) =>
        `The name says ${ending}, but inside it is ${real}. Save it as the right type; do not just rename it.`,
      dots: 'The name has a dot in the middle. Replace it with a hyphen.',
      marks: 'The name has Vietnamese accents. Rename it without accents.',
      signs:
        'The name has characters the portal does not accept. Use only letters, digits, spaces, hyphens and underscores.',
      'too-long': (count: number) => `The name has ${count} characters. Shorten it to under 100.`,
      attached: (row: string) =>
        `A file of this name is already attached to row “${row}”. Do not attach it twice.`,
      twice: 'Two files of the same name were chosen. Rename one of them.',
    },
  },
};
