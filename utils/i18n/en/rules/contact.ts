export const contact = {
  email: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  phone: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
