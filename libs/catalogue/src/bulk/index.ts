export { BULK_FORMATS, BULK_STATES } from './bulk-import.entity.js';
export { BulkImports, type BulkImportView, type BulkRowSearch, type BulkRowView } from './bulk-imports.query.js';
export { noFile } from './bulk.errors.js';
export { RunBulkImport } from './run-bulk-import.js';
export { MAX_BULK_BYTES, StartBulkImport } from './start-bulk-import.js';
