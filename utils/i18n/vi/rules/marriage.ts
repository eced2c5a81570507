export const marriage = {
  'marriage-age': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'marriage-same-person': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'marriage-status': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
