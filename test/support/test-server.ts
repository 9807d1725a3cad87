/** The PostgreSQL the tests share: one migrated template from which each test file gets its own database. */
export interface TestServer {
  /** May create databases. */
  adminUrl: string;
  /** The role that migrates, on the template. */
  ownerUrl: string;
  /** The role the application runs as, on the template. */
  appUrl: string;
  template: string;
}

/** The global setup leaves the server here for the test processes, as JSON. */
export const SERVER_VARIABLE = 'IMPRIMATUR_TEST_SERVER';
