export const marriage = {
  'marriage-age': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'marriage-same-person': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'marriage-status': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
