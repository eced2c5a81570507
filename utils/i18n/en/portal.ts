/** What the panel tells of the portal itself: its messages, its table of papers, its changes, its names of places. */
export const portal = {
  said: {
    title: 'The portal said',
    all: (count: number) => `Show all ${count} messages`,
    few: 'Show fewer',
    jump: 'Go to the field',
    clear: 'Clear the list',
  },
  session: {
    lost: (time: string) => `The portal logged out at ${time}.`,
    safe: 'The draft is whole. Log in again with VNeID, open the form and restore the draft.',
    unsafe: 'No draft has been saved on this page yet.',
    back: (time: string) => `The dossier in progress was interrupted at ${time}.`,
    backHelp: 'Look at the differences before restoring it.',
    look: 'Review and restore',
    leave: 'Leave it',
  },
  receipt: {
    filed: (code: string, promised: string | null) =>
      promised === null ? `Filed: code ${code}.` : `Filed: code ${code}, result promised ${promised}.`,
    copy: 'Copy the code',
    copied: 'The code was copied.',
  },
  drift: {
    title: "The portal's form has changed",
    short: (count: number) => `The portal has changed the form: ${count} known fields are gone.`,
    goesOn: 'The other fields can be filled. Type the changed ones by hand.',
    stopped: 'Too much has changed: nothing is filled into this form. Drafts are still kept.',
    look: 'Show details',
    missing: (count: number) => `Not found any more (${count})`,
    fresh: (count: number) => `New, not known yet (${count})`,
    since: (day: string) => `since ${day}`,
    report: 'Tell your IT officer',
    reportHelp:
      'Technical names and labels of fields only, nothing that a citizen declared. Look before sending:',
    save: 'Save as a file',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. Select the text and press Ctrl+C.',
    close: 'Close',
    file: (day: string) => `form-changes-${day}.txt`,
  },
  unknown: (count: number) => `${count} fields not recognised: drafted only, never filled by role.`,
  units: {
    changed: (from: string, to: string) => `${from} → ${to} (reform of 2025)`,
    several: (from: string) => `Where does ${from} belong now?`,
  },
  papers: {
    title: "The portal's table of papers",
    badge: {
      uploading: 'The portal is taking the file',
      unticked: 'Has a file, but the row is not ticked',
      'wrong-row': 'The file looks like another paper',
    },
    advice: {
      'wrong-row': (row: string, file: string, other: string) =>
        `File “${file}” in row “${row}” looks like ${other}. Open it; if wrong, attach it to its own row.`,
      'not-ticked': (row: string) =>
        `Row “${row}” has a file but is not ticked: the portal will ignore it. Tick it on the portal.`,
      remembered: (row: string) =>
        `Row “${row}” is left over from an earlier dossier. If it is not of this one, delete it on the portal.`,
      'same-file': (row: string, file: string, other: string) =>
        `File “${file}” is attached twice: “${row}” and “${other}”. Delete one.`,
      'same-row': (row: string) => `Two rows are called “${row}”. Delete the spare one on the portal.`,
      'required-empty': (row: string) => `The portal requires row “${row}”; it has no file.`,
      'not-marked': (row: string) =>
        `The portal has a file for “${row}”, which is marked missing. Check the mark.`,
      'received-empty': (row: string) =>
        `“${row}” was received, but the portal has no file. Scan and attach it.`,
      uploading: (row: string) => `Row “${row}” is taking a file. Wait for its name before going on.`,
    },
    none: "Nothing to fix in the portal's table.",
  },
  files: {
    open: 'Check files before attaching',
    what: 'Files are looked at on this computer only; nothing is sent or kept.',
    choose: 'Choose files',
    drop: 'Drop files here or',
    limits: (size: string, types: string) => `This portal takes: ${size}${types}.`,
    size: (megabytes: string) => `files under ${megabytes} MB`,
    types: (list: string) => `, ending in ${list}`,
    unknownLimits: 'The limits of this portal are not known; only general checks are made.',
    good: 'Can be attached.',
    clear: 'Clear the list',
    problems: {
      'too-big': (size: string, limit: string) =>
        `${size} MB; the portal takes less than ${limit} MB. Scan again at 150 dpi or compress the PDF.`,
      empty: 'The file is empty. Save or scan it again.',
      'wrong-type': (ending: string, list: string) =>
        `The portal does not take ${ending}. Turn it into ${list}.`,
      'no-ending': 'The name has no ending. Add the right one, such as .pdf.',
      'not-what-it-says': (ending: string, real: string) =>
        `The name says ${ending}, the inside is ${real}. Save it as the right type; renaming is not enough.`,
      dots: 'There is a dot inside the name. Use a hyphen instead.',
      marks: 'The name has Vietnamese accents. Rename it without accents.',
      signs:
        'The name has characters the portal refuses. Use letters, digits, spaces, hyphens and underscores only.',
      'too-long': (count: number) => `The name has ${count} characters. Shorten it to less than 100.`,
      attached: (row: string) => `A file of this name is attached to row “${row}”. Do not attach it twice.`,
      twice: 'Two files with the same name were chosen. Rename one.',
    },
  },
};
