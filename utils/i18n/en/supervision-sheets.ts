export const sheets = {
  fault: {
    'too-large': 'The file is larger than 20 MB. Split it and choose again.',
    'old-excel':
      'The file is an old Excel file (.xls) or has a password. Open it in Excel and save it as .xlsx without a password.',
    'no-table': 'This file is not a spreadsheet. Choose an .xlsx or .csv file.',
    broken: 'This spreadsheet cannot be opened. Open it in Excel, save it as .xlsx and choose it again.',
    empty: 'The table has no rows. Choose another file or paste again.',
  },
};
