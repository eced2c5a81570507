/** Names of the ports: from an agent to the background, from a panel to an agent. */
export const SAVE_PORT = 'save';
export const PANEL_PORT = 'panel';
