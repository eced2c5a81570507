export const places = {
  'address-mixture': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
