import { rotateKeys } from '../cli/rotate-keys.js';
import { withDatabase } from './with-database.js';

/** `npm run keys:rotate`: of DATABASE_URL, or else of the embedded database of this machine. */
const { output, code } = await withDatabase((env) => rotateKeys(env));
(code === 0 ? process.stdout : process.stderr).write(`${output}\n`);
process.exitCode = code;
