export const person = {
  ethnicity: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  gender: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'name-case': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  names: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  nationality: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
