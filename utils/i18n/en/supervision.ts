export const supervision = {
  pages: {
    title: 'Pages of supervision',
    register: 'Register',
    checks: 'Spot checks',
    findings: 'Findings',
    numbers: 'Figures',
    machines: 'Other machines',
    log: 'Log',
  },
  state: {
    locked: 'Unlock the notebook to see the register and the results of checks.',
    unlock: 'To the unlocking page',
    waiting:
      'The register of this PC was begun by a colleague. When somebody who has it unlocks on this PC, you will see it. What you hand in is entered all the same.',
    opening: 'Opening the register…',
    damaged:
      'The register of this PC cannot be read. The data stay as they are; nothing was deleted. Tell your administrator.',
    failed: 'The register could not be opened. Try again; if it still fails, restart the browser.',
  },
  passed: {
    'as-papers': 'As on the paper',
    'citizen-confirms': 'The citizen confirms',
    'asked-leader': 'Asked the supervisor',
    other: 'Another reason',
  },
  todo: {
    /** `day`: dd/mm; null: no term was set. */
    what: (count: number, day: string | null, late: boolean) =>
      `${count} ${count === 1 ? 'finding wants' : 'findings want'} an answer${
        day === null ? '' : late ? `, was due ${day}` : `, due ${day}`
      }`,
    go: 'Look and answer',
  },
};
