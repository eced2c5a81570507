/** Names that nobody guesses or gives twice: 72 random bits, as short as the marks need them. */
import { text64 } from '../supervision/register/bundle';

export const newId = (): string => text64(crypto.getRandomValues(new Uint8Array(9)));
