export const form = {
  dates: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  hostile: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'mirror-fields': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'requester-relation': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  required: { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
  'text-form': { name: 'CHƯA VIẾT', what: 'CHƯA VIẾT' },
};
