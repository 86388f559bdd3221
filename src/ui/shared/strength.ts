/** How hard a passphrase is to guess: 0 (at once) to 4 (out of reach). */
export type Strength = 0 | 1 | 2 | 3 | 4;
