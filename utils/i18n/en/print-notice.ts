/** The posted notice of a procedure. The notice itself is Vietnamese; English is for reading along. */
import { some } from './some';

const or = (names: readonly string[]): string => names.join(' or ');

export const notice = {
  above: 'NOTICE OF AN ADMINISTRATIVE PROCEDURE',
  codeLine: (code: string, field: string) => `Procedure: ${code}${field === '' ? '' : ` · Field: ${field}`}`,
  sections: {
    agency: 'Handled by',
    submit: 'Papers to hand in',
    present: 'Papers to show (given back)',
    onlyIf: 'Papers needed only in some cases',
    requirements: 'Requirements',
    steps: 'Steps',
    time: 'Time limit',
    fee: 'Fee',
    results: 'Result',
    laws: 'Legal basis',
    complaints: 'Complaints and suggestions',
    source: 'Source of the data',
  },
  onlyIf: (conditions: readonly string[]) => `Only if: ${conditions.join('; ')}.`,
  /** As published; '' when both are zero. */
  quantities: (originals: number, copies: number) =>
    [originals > 0 ? `Originals: ${originals}` : '', copies > 0 ? `Copies: ${copies}` : '']
      .filter((part) => part !== '')
      .join(' – '),
  noQuantity: 'No quantity on the portal',
  inCases: (cases: readonly string[]) => `Case: ${cases.join('; ')}.`,
  exceptIf: (cases: readonly string[]) => `Except if: ${cases.join('; ')}.`,
  onlyWhen: (ways: readonly string[]) => `Only when filed ${or(ways)}.`,
  fieldIs: (field: string, values: readonly string[]) =>
    values.length === 0 ? `the form has “${field}”` : `“${field}” is ${or(values.map((one) => `“${one}”`))}`,
  forWay: (ways: string, text: string) => (ways === '' ? text : `${ways}: ${text}`),
  years: (amount: number) => `${amount} years`,
  noTime: 'No time limit is published on the portal',
  noUnit: (amount: number) => `The portal says ${amount} without a unit of time`,
  serviceTime: (times: string) => `The same record says elsewhere: ${times}`,
  dong: 'dong',
  noCurrency: '(no currency on the portal)',
  fee: (amount: string, words: string) =>
    words === '' ? amount : `${amount}${words.startsWith('/') ? '' : ': '}${words}`,
  noFee: 'No fee is published on the portal',
  noFeeBut: (words: string) => `No fee is published on the portal; it says: “${words}”`,
  law: (code: string, name: string) =>
    code === '' || name.includes(code) ? name : name === '' ? code : `${code} – ${name}`,
  complaintLines: ['Received by:', 'Phone:', 'Address, website:'],
  month: (month: string) => month,
  asOf: (day: string) => `Data of the national database of administrative procedures, ${day}.`,
  decision: (number: string, day: string) =>
    `Decision number in the database: ${number}${day === '' ? '' : ` of ${day}`}.`,
  unconfirmed: 'NOT CONFIRMED:',
  continued: (name: string, code: string) => `${name} (${code})`,

  documentTitle: (code: string) => `Notice ${code}`,
  loading: 'Opening the procedure…',
  none: 'There is no data for this procedure. Check the code, or import its record at the desk.',
  printNow: 'Print the notice',
  toSee: (count: number) => `${some(count, 'line')} to review`,
  toSeeHint:
    'Compare with the published decision, then press “Seen”, edit the line, or remove it. It can be printed only when all are reviewed.',
  toSeeNext: 'Go to the next line',
  allSeen: 'No lines left to review.',
  seen: 'Seen',
  seenFor: (text: string) => `Seen: ${text}`,
  remove: 'Remove',
  removeFor: (text: string) => `Remove: ${text}`,
  restore: (count: number) => `Put the last line back (${count})`,
  addTo: (section: string) => `Add a line: ${section}`,
  newLine: (section: string) => `New line, ${section}`,
  empty: 'No lines yet, so this part is not printed.',
  complaintHint:
    'Sổ tay knows no office’s telephone number or address: enter where yours receives complaints.',
  fullSteps: 'Print all steps',
  fullTexts: 'Print the full official wording',
  stepsLeft: (count: number) =>
    `The short form leaves out ${some(count, 'paragraph')} of the steps; no sentence is reworded.`,
  goodToKnow: 'Before you post it',
  distilled:
    'This list was read automatically from the portal’s record and nobody has edited it. Compare with the province’s published decision.',
  noOffice: 'No agency name yet: enter it on the form, or once at the desk.',
  noRecord: 'There is no record from the portal: steps and results are empty.',
  internal: 'This is an internal procedure between agencies, usually not posted for citizens.',
  specific: 'A procedure of one locality. Check whether it applies here.',
  packBroken: 'The edited data of this procedure has errors, so the portal’s record is used:',
  doubts: {
    distilled: 'Read automatically from the record, not certain: to be confirmed.',
    forClerk: 'Written for clerks: shorten it for citizens if needed, and compare with the rates in force.',
    timeConflict:
      'The portal’s record contradicts itself on the time limit: keep the right line, remove the wrong one.',
    timeUnit: 'The time limit has no unit: enter it from the published decision.',
    timeNone: 'The portal has no time limit: enter it from the published decision.',
    currency: 'The amount has no currency: compare with the fee resolution or circular.',
    feeConflict: 'The amount and the words do not match: compare with the fee regulation.',
    agency: 'The agency’s name may be old (district, division, township): correct it to today’s.',
    brokenStep: 'The portal cut this paragraph off mid-sentence: correct or remove it.',
    lawCode: 'The number of this text may be cut off or wrong: compare it.',
    decision: 'This does not look like a decision number: compare or remove it.',
  },
};
