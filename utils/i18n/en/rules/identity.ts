export const identity = {
  'id-paper-number': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'paper-dates': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'personal-id-cross': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'personal-id-people': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'personal-id': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
