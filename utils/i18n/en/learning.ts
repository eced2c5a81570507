/** The switch of the learning mode. */
export const learning = {
  turnOn: 'Learn on this screen (H)',
  /** A row of the list of keys. */
  key: ['H', 'Turn learning on this screen on and off'],
  turnOff: 'Stop learning (H)',
  busy: 'Wait until Sổ tay has finished filling in, then turn learning on',
};
