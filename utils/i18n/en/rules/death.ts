export const death = {
  'death-registration-deadline': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
