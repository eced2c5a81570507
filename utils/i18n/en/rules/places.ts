export const places = {
  'province-name': {
    name: 'Name of the province',
    what: 'For a merged province the present name (since 01/07/2025) is proposed; you are told of a name that is not on the list. Home towns and old places of birth get only a hint.',
  },
  'commune-province': {
    name: 'The commune belongs to the province',
    what: 'The commune must belong to the province given, by the list of 3,321 units. A former unit of that same province is not taken for a wrong province.',
  },
  'commune-name': {
    name: 'Present name of the commune',
    what: 'For a name from before 01/07/2025, without accents, of the wrong kind or not on the list, the present name is shown. Where there are several, the clerk chooses.',
  },
  'address-mixture': {
    name: 'A district still in the address',
    what: 'Since 01/07/2025 present addresses have no districts or provincial towns and cities. Home towns and places of birth written as on old papers get only a hint.',
  },
  'address-complete': {
    name: 'All levels of the address',
    what: 'A province needs a commune and a commune needs a province. For residence, seat and contact, it reminds you to add the house number or hamlet.',
  },
  'address-scope': {
    name: 'In Viet Nam or abroad',
    what: 'The choice “Trong nước”, the country and the address fields must all point to the same place.',
  },
  'address-detail': {
    name: 'Field for house number, street and hamlet',
    what: 'This field should not repeat the chosen commune or province, and must not name another one.',
  },
  'address-short-forms': {
    name: 'Abbreviations in an address',
    what: 'In a one-line address, “P.”, “X.” and “TP.” are proposed in full where they certainly name an administrative unit.',
  },
  'detail-left-over': {
    name: 'House number left over from a prefilled address',
    what: 'The commune filled in by the portal was changed, but the house number is still that of the old address.',
  },
  'house-in-two-communes': {
    name: 'One house, two communes',
    what: 'Two people have the same house number and street but different communes: perhaps copied by mistake or not updated.',
  },
};
