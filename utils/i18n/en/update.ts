/** After an update. */
export const update = {
  done: (version: string) => `Sổ tay was updated to version ${version}.`,
  news: 'New: the register and spot checks under Supervision, exercises under Practice, ending a shift, several users on one PC, the Health page.',
  seen: 'Got it',
};
