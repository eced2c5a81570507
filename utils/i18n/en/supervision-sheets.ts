export const sheets = {
  fault: {
    'too-large': 'The file is larger than 20 MB. Divide it and choose again.',
    'old-excel':
      'This is an old workbook (.xls) or has a password. Open it in Excel and save it as .xlsx without a password.',
    'no-table': 'This file is no spreadsheet. Choose a .xlsx or .csv file.',
    broken: 'This spreadsheet cannot be opened. Open it in Excel, save it as .xlsx and choose it again.',
    empty: 'The table has no rows. Choose another file or paste again.',
  },
};
