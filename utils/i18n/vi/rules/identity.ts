export const identity = {
  'id-paper-number': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'paper-dates': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'personal-id-cross': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'personal-id-people': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'personal-id': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
