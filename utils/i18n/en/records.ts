/** Importing official records on the desk. */
import { figureIn } from '../format';
import { some } from './some';

const figure = figureIn('en');

export const records = {
  title: 'Import procedures from a file',
  what: 'Choose a file downloaded from the National Public Service Portal or sent by your IT officer: JSON, JSONL, or a ZIP of these. Nothing is sent over the network.',
  choose: 'Choose files',
  chosen: (count: number, names: string) =>
    count === 1 ? `File: ${names}` : `${figure(count)} files: ${names}`,
  read: 'Read the file',
  cancel: 'Cancel',
  close: 'Close',
  reading: 'Reading…',
  progress: (records: number, skipped: number) =>
    `${figure(records)} records read, ${figure(skipped)} skipped.`,
  stop: 'Stop reading',
  again: 'Choose other files',
  storing: 'Saving…',
  keep: (count: number) => `Save ${some(count, 'procedure')}`,
  kept: (count: number) => `${some(count, 'procedure')} saved.`,
  nothingToKeep: 'Nothing differs from the version in use. There is nothing to save.',
  notYet: 'Nothing is saved yet. Look it over, then press “Save”.',
  download: 'Download the report',
  reportName: (day: string) => `import-report-${day}.txt`,

  report: {
    title: 'Result of reading the file',
    files: 'Files',
    at: 'At',
    usable: (usable: number, read: number) => `${figure(usable)} of ${figure(read)} records read are usable.`,
    new: 'New',
    changed: 'Different from the version in use',
    unchanged: 'Unchanged',
    older: 'Older than the version in use, or without a date: the version in use stays',
    skipped: 'Skipped',
    differences: (count: number) => `${some(count, 'difference')}`,
    more: (count: number) => `${some(count, 'more line')} in the downloaded report.`,
    notListed: (count: number) => `${some(count, 'more skipped record')} not listed.`,
    flags: {
      internal: 'Internal procedure of state agencies',
      local: 'Procedure of one province only',
      test: 'Looks like a test record',
      'no-papers': 'Lists no papers',
    },
    line: (file: string, line: number) => `${file}, line ${figure(line)}`,
    record: (file: string, index: number) => `${file}, record ${figure(index)}`,
  },

  portal: {
    title: 'Or ask the National Public Service Portal',
    what: 'Sổ tay sends procedure codes (no citizens’ data) through the dichvucong.gov.vn tab open on this PC, one every half second. Off by default.',
    allow: 'Allow asking the portal',
    codes: 'Procedure codes',
    codesHint: 'Separate several codes with commas.',
    tooMany: (most: number) => `At most ${most} procedures at a time. Remove some codes.`,
    ask: (count: number) =>
      count === 0 ? 'Ask the portal' : `Ask the portal for ${some(count, 'procedure')}`,
    asking: 'Asking the portal…',
    stopped: {
      refused:
        'The portal did not answer as usual, so this was stopped. Wait some minutes, or import a file.',
      offline:
        'The portal could not be asked. Open dichvucong.gov.vn in a tab of this browser and ask again.',
      'by-hand': 'Stopped.',
    },
    unlisted: (codes: string) =>
      `The portal does not list: ${codes}. They may have been replaced by other codes.`,
    goOn: (count: number) => `View ${some(count, 'record')} received`,
    fileName: 'National portal.jsonl',
  },

  /** Why a file is refused, or a record skipped: what it is, what to do. */
  why: {
    empty: 'The file is empty. Download it again.',
    'too-big': 'The file is larger than 100 MB. Split it, or pack it as ZIP.',
    'whole-too-big':
      'The JSON file is larger than 24 MB. Save it as JSONL (one procedure per line) or as a ZIP of several files.',
    html: 'This is a web page, not data. The portal may have refused that download (“Request Rejected”). Download it again in a few minutes.',
    'not-json': 'This is not valid JSON. Export it again where it came from.',
    'not-text': 'This is not a text file. Choose JSON, JSONL or ZIP.',
    truncated: 'The data stops in the middle. Download all of it again.',
    'too-many': 'There are more than 20,000 records. Import them in several parts.',
    'zip-bomb': 'This ZIP unpacks to an unsafe size. Do not open it; ask whoever sent it.',
    'zip-damaged': 'The ZIP is damaged or not complete. Download or pack it again.',
    packed:
      'This way of packing cannot be read (gz, rar, 7z, ZIP64, a ZIP in a ZIP…). Unpack it first, then choose the files inside.',
    'zip-locked': 'The ZIP has a password. Unpack it first, then choose the files inside.',
    unreadable: 'The browser cannot read the file. Copy it to this PC and choose it again.',
    cancelled: 'Stopped. Nothing was saved.',
    'nothing-usable': 'No procedure in the file can be used. See the reasons below.',
    'not-a-record': 'This is not a procedure record. Check that the right file was chosen.',
    'no-code': 'The procedure code is missing or has strange characters. Add it and import again.',
    'number-code':
      'The procedure code was saved as a number and lost its zeros. Export it with the code as text.',
    'no-name': 'The name of the procedure is missing. Export it again where it came from.',
    'list-only': 'This is a line of the search list, without details. Download the detail record.',
    'long-name': 'A name is unusually long. Check the record at its source.',
    'too-long': 'The record is unusually long (over 1 million characters). Check it at its source.',
    'too-many-parts': 'The record has unusually many parts. Check it at its source.',
    'too-deep': 'The data is nested too deeply. Check it at its source.',
    'forbidden-key':
      'It has a key that is not allowed (such as “__proto__”). Do not use it; ask whoever sent it.',
    'shared-id':
      'One page was captured under several codes, so nobody knows to which it belongs. Download the detail record of this code.',
    'older-copy':
      'This import has another copy with the same code, newer or further down. That one was used.',
  },

  /** Why nothing was kept. */
  fault: {
    'newer-database':
      'The catalogue was made by a newer version of Sổ tay. Update Sổ tay, then try again. Nothing was saved.',
    'storage-full':
      'The disk, or the browser’s share of it, is full. Free some space, then try again. Nothing was saved.',
    unavailable:
      'The browser could not open the catalogue. Close Sổ tay’s other pages, then try again. Nothing was saved.',
  },
};
