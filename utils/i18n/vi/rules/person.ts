export const person = {
  ethnicity: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  gender: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'name-case': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  names: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  nationality: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
