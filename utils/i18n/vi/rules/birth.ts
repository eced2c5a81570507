export const birth = {
  'birth-kind': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'birth-registration-deadline': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'parent-age': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
