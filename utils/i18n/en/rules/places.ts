export const places = {
  'province-name': {
    name: 'Name of the province',
    what: 'A province that merged on 01/07/2025 is proposed under its present name; a name that no list has is told. Home towns and old places of birth get a hint only.',
  },
  'commune-province': {
    name: 'A commune in its province',
    what: 'A commune must lie in the province beside it, by the list of 3,321 units. Old communes of the province are not taken for those of another.',
  },
  'commune-name': {
    name: 'Present name of the commune',
    what: 'Names of before 01/07/2025, names without accents, of the wrong kind or on no list are told with the present name. Where there are several, the clerk chooses.',
  },
  'address-mixture': {
    name: 'A district in an address of today',
    what: 'Since 01/07/2025 present addresses have no districts. Home towns and places of birth as on old papers get a hint only.',
  },
  'address-complete': {
    name: 'Every level of the address',
    what: 'A province needs its commune and a commune its province. A missing house or hamlet is mentioned for residence, seat and contact.',
  },
  'address-scope': {
    name: 'In the country or abroad',
    what: 'The choice "in the country", the country and the parts of the address must speak of one place.',
  },
  'address-detail': {
    name: 'House, street and hamlet',
    what: 'The line should not repeat the chosen commune and province, and must not name others.',
  },
  'address-short-forms': {
    name: 'Short forms in an address',
    what: 'In an address of one line "P.", "X.", "TP." are proposed in full where they certainly name a unit.',
  },
  'detail-left-over': {
    name: 'House number left over from a prefilled address',
    what: 'The commune is another than the portal had filled in, but the house number is still that of the address before.',
  },
  'house-in-two-communes': {
    name: 'One house, two communes',
    what: 'Two people have the same house and street but different communes: copied by mistake, or not changed.',
  },
};
