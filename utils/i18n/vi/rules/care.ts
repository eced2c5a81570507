export const care = {
  'guardian-age': {
    name: 'Tuổi người giám hộ và người được giám hộ',
    what: 'Người giám hộ từ đủ 18 tuổi; người được giám hộ đã lớn thì nhắc xem quyết định của Tòa án.',
  },
  'adoption-age': {
    name: 'Tuổi khi nhận con nuôi',
    what: 'Người nhận con nuôi hơn con nuôi từ 20 tuổi, trừ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột; con nuôi là trẻ em.',
  },
  'care-same-person': {
    name: 'Người chăm sóc và trẻ là hai người',
    what: 'Người giám hộ, người nhận con nuôi không trùng với trẻ hoặc với cha, mẹ của trẻ.',
  },
};
