/** Certain: the day. What the new law says about these matters has not been read. */
export const NEW_LAW = {
  '2027-03-01':
    'Law on Civil Status 03/2026/QH16 takes effect; dossiers received before that day follow the old law. The new provisions have not been confirmed yet.',
};

export const STOPS = {
  '2027-03-01':
    'Law on Civil Status 03/2026/QH16 takes effect: this rule no longer checks dossiers received from that day on, until the new provisions are confirmed.',
};
