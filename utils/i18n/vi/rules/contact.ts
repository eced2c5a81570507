export const contact = {
  email: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  phone: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
