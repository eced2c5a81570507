export const items = {
  papers: 'Papers',
  fields: 'Key fields of the form',
  steps: 'Processing steps',
  row: 'The whole dossier',
  paper: (id: string) => `Paper “${id}”`,
  owned: (place: string, person: string) => `${place} of ${person}`,
  step: {
    procedure: 'Right procedure, right version',
    receipt: 'Receipt with the promised date (form 01)',
    'passing-on': 'Passing on for processing',
    supplement: 'Supplement request (form 02)',
    refusal: 'Refusal, stop (forms 03, 05)',
    extension: 'Apology and new promised date (form 04)',
    fee: 'Fees',
    result: 'Result',
  },
};

export const classes = { critical: 'Critical', major: 'Major', minor: 'Minor' };

export const grave = (name: string): string => name.toLowerCase();

export const verdicts = {
  pass: 'Pass',
  fail: 'Fail',
  explain: 'To explain',
  unchecked: 'Not checked',
  undone: 'Mark cleared',
};

export const reasons = {
  'paper-missing': 'This paper is missing',
  'paper-kind': 'Wrong kind (original, certified copy, photocopy) or too few',
  'paper-person': 'Another person’s paper',
  'paper-unreadable': 'Scan blurred or pages missing',
  'paper-unsigned': 'Signature, date, seal or certification missing',
  'paper-expired': 'Not valid on the day of receipt',
  'paper-version': 'Old form used',
  'paper-needless': 'Already in a database, must not be asked for',
  'paper-unopened': 'File not found or cannot be opened',
  'field-differs': 'Differs from the paper',
  'field-spelling': 'Wrong spelling or accents',
  'field-empty': 'Left empty',
  'field-no-paper': 'No paper to support it',
  'procedure-wrong': 'Received under the wrong procedure',
  'procedure-version': 'Old version of the procedure applied',
  'receipt-none': 'No receipt issued',
  'receipt-incomplete': 'Receipt issued for an incomplete dossier',
  'receipt-due': 'Wrong day of receipt or promised date',
  'passing-late': 'Passed on late',
  'supplement-vague': 'Does not say clearly what to supplement',
  'supplement-twice': 'Supplement requested more than once',
  'supplement-late': 'Supplement requested after more than 3 working days',
  'supplement-ground': 'Requested papers that are not on the list',
  'refusal-form': 'No refusal or stop slip issued',
  'refusal-ground': 'No legal ground for refusing or stopping',
  'extension-late': 'Apology only after the deadline',
  'extension-twice': 'Extended more than once',
  'fee-wrong': 'Fee differs from the published one',
  'fee-receipt': 'No receipt for the fee',
  'fee-exempt': 'Wrong exemption or reduction',
  'result-wrong': 'Wrong content of the result',
  'result-unsigned': 'Result lacks signature, seal or digital signature',
  'result-undelivered': 'Not handed over, or no electronic result stored',
  other: 'Other reason (say it in the note)',
  gone: 'No longer in the register',
  'to-explain': 'The clerk needs to explain',
};
