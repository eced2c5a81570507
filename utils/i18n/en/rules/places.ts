export const places = {
  'address-mixture': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
