import { BulkImports } from './bulk-imports.query.js';
import { ReadRow } from './read-row.js';
import { RunBulkImport } from './run-bulk-import.js';
import { StartBulkImport } from './start-bulk-import.js';
import { TakeRows } from './take-rows.js';

/** What other parts of the house may call. */
export const BULK_DOOR = [StartBulkImport, BulkImports, RunBulkImport];
export const BULK_INSIDE = [ReadRow, TakeRows];
