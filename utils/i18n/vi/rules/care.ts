export const care = {
  'guardian-age': {
    name: 'Tuổi người giám hộ và người được giám hộ',
    what: 'Người giám hộ phải từ đủ 18 tuổi; người được giám hộ đã lớn thì nhắc xem quyết định của Tòa án.',
  },
  'adoption-age': {
    name: 'Tuổi khi nhận con nuôi',
    what: 'Người nhận con nuôi phải hơn con nuôi từ 20 tuổi trở lên, trừ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột; con nuôi phải là trẻ em.',
  },
  'care-same-person': {
    name: 'Người giám hộ, người nhận con nuôi và trẻ là hai người',
    what: 'Người giám hộ, người nhận con nuôi không thể là chính trẻ đó, cũng không phải cha, mẹ của trẻ.',
  },
};
