/**
 * How long a page, a job or a mail may take before a test gives up on it, on the slowest machine that is busy with others.
 * A run that passes never waits for it.
 */
export const PATIENCE_MS = 180_000;
