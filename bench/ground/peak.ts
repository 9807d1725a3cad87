import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Of a process of its own, in MB. */
export interface Peak {
  peak: number;
  before: number;
}

/** Runs a file as a process of its own, which sends a `Peak`. @throws Error when it ends without one */
export const peakOf = (file: string, args: readonly string[]): Promise<Peak> =>
  new Promise((resolve, reject) => {
    if (!existsSync(file)) return reject(new Error(`There is no ${file}.`));
    const child = fork(file, args);
    child.once('message', (memory) => resolve(memory as Peak));
    child.once('exit', (code) => reject(new Error(`Measuring memory ended with ${String(code)}.`)));
  });
