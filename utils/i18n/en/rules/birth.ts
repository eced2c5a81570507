export const birth = {
  'birth-kind': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'birth-registration-deadline': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'parent-age': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
