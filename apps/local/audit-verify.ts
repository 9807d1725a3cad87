import { auditVerify } from '../cli/audit-verify.js';
import { withDatabase } from './with-database.js';

/** `npm run audit:verify`: of DATABASE_URL, or else of the embedded database of this machine. */
const { output, code } = await withDatabase((env) => auditVerify(process.argv.slice(2), env));
(code === 2 || code === 78 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = code;
