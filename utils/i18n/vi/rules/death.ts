export const death = {
  'death-registration-deadline': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
