/** What is waited for. */
export const waiting = {
  starting: 'Starting…',
  stuck: 'Sổ tay has not started yet.',
  stuckTodo:
    'Press Try again. If that does not help: turn Sổ tay off and on at chrome://extensions, or tell your IT officer.',
  again: 'Try again',
  update: 'A new version is here.',
  updateSaved: 'A new version is here. Drafts are saved.',
  updateHow: 'It is put in when you pause or end the shift.',
  updateNow: 'Update now',
  updateNowHow: 'Update now: Sổ tay locks, what was typed stays.',
  updateNotYet: 'Not updated yet: a draft is still being written. Wait a few seconds and press again.',
};
