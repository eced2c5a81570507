/** The posted notice of a procedure. The notice itself is Vietnamese; English is for reading along. */

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
  none: 'There is no data of this procedure. Check the code, or import its record in the desk.',
  printNow: 'Print the notice',
  toSee: (count: number) => `${count} lines to look at`,
  toSeeHint: 'Compare with the published decision, then press “Seen”, change the line, or remove it.',
  toSeeNext: 'Go to the next one',
  allSeen: 'No line is waiting.',
  seen: 'Seen',
  seenFor: (text: string) => `Seen: ${text}`,
  remove: 'Remove',
  removeFor: (text: string) => `Remove: ${text}`,
  restore: (count: number) => `Put back the last line (${count})`,
  addTo: (section: string) => `Add a line: ${section}`,
  newLine: (section: string) => `New line, ${section}`,
  empty: 'No line yet, so this part is not printed.',
  complaintHint: 'The notebook knows no telephone number or address of any office: fill in your own.',
  fullSteps: 'Print all steps',
  fullTexts: 'Print the full official wording',
  stepsLeft: (count: number) =>
    `The short form leaves out ${count} paragraphs of the steps; nothing is reworded.`,
  goodToKnow: 'Before it hangs',
  distilled:
    'This list was read from the portal’s record, nobody has edited it. Compare with the published decision.',
  noOffice: 'No office name yet: fill it in on the paper, or once in the desk.',
  noRecord: 'There is no record of the portal: steps and result are empty.',
  internal: 'An internal procedure between authorities, usually not posted.',
  specific: 'A procedure of one province. See whether it applies here.',
  packBroken: 'The edited data of this procedure is faulty, so the portal’s record is used:',
  doubts: {
    distilled: 'Read from the record, not certain: a person must confirm it.',
    forClerk: 'Written for clerks: shorten for citizens, compare with what is in force.',
    timeConflict: 'The record contradicts itself about the time: keep the right line, remove the wrong one.',
    timeUnit: 'A time limit without a unit: write the one of the published decision.',
    timeNone: 'No time limit on the portal: write the one of the published decision.',
    currency: 'An amount without a currency: compare with the fee regulation.',
    feeConflict: 'Amount and words disagree: compare with the fee regulation.',
    agency: 'The name may be outdated (district level): write today’s.',
    brokenStep: 'The portal cut this paragraph: correct or remove it.',
    lawCode: 'The number of this text may be cut or wrong: compare.',
    decision: 'This does not look like a decision number: compare or remove it.',
  },
};
