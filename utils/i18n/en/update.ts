/** After an update. */
export const update = {
  done: (version: string) => `Sổ tay was updated to version ${version}.`,
  news: 'New: the register and spot checks under Supervision, exercises under Practice, the end of a shift, several people at one PC, the page Health.',
  seen: 'Understood',
};
