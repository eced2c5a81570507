export const form = {
  dates: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  hostile: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'mirror-fields': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'requester-relation': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  required: { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
  'text-form': { name: 'NOT WRITTEN', what: 'NOT WRITTEN' },
};
