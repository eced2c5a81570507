export const items = {
  papers: 'Papers',
  fields: 'Key fields',
  steps: 'Steps',
  row: 'The whole dossier',
  paper: (id: string) => `Paper “${id}”`,
  owned: (place: string, person: string) => `${place} of ${person}`,
  step: {
    procedure: 'Right procedure, right version',
    receipt: 'Receipt and promised day (form 01)',
    'passing-on': 'Passing on',
    supplement: 'Supplement request (form 02)',
    refusal: 'Refusal, stop (forms 03, 05)',
    extension: 'Apology and new day (form 04)',
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
  unchecked: 'Unchecked',
  undone: 'Tick taken back',
};

export const reasons = {
  'paper-missing': 'This paper is missing',
  'paper-kind': 'Wrong kind of copy, or too few',
  'paper-person': 'Paper of somebody else',
  'paper-unreadable': 'Scan unreadable or incomplete',
  'paper-unsigned': 'Signature, date, seal or attestation missing',
  'paper-expired': 'Not valid on the day of receipt',
  'paper-version': 'Old form used',
  'paper-needless': 'In the databases already, should not have been asked for',
  'paper-unopened': 'File not found or cannot be opened',
  'field-differs': 'Differs from the paper',
  'field-spelling': 'Spelling',
  'field-empty': 'Left empty',
  'field-no-paper': 'No paper to base it on',
  'procedure-wrong': 'Wrong procedure',
  'procedure-version': 'Old version of the procedure',
  'receipt-none': 'No receipt issued',
  'receipt-incomplete': 'Receipt issued for an incomplete dossier',
  'receipt-due': 'Wrong day of receipt or promise',
  'passing-late': 'Passed on late',
  'supplement-vague': 'Does not say what is missing',
  'supplement-twice': 'Asked more than once',
  'supplement-late': 'Asked after more than 3 working days',
  'supplement-ground': 'Asked for papers beyond the list',
  'refusal-form': 'No slip of refusal or stop',
  'refusal-ground': 'No ground for refusal or stop',
  'extension-late': 'Apology after the promise had passed',
  'extension-twice': 'Postponed more than once',
  'fee-wrong': 'Other than the published fee',
  'fee-receipt': 'No receipt for the fee',
  'fee-exempt': 'Wrong exemption',
  'result-wrong': 'Content of the result is wrong',
  'result-unsigned': 'Signature or seal missing on the result',
  'result-undelivered': 'Not handed over or not kept electronically',
  other: 'Other reason (say it in the note)',
  gone: 'No longer in the register',
  'to-explain': 'The clerk is asked to explain',
};
