/** In characters. Length is what makes a password hard to guess, so nothing is asked of its composition. */
export const PASSWORD_LENGTH = { min: 10, max: 128 };
