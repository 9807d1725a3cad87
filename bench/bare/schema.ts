/** The comparator's tables: one for each that the product writes in a flow, with the keys that make it correct. */
export const BARE_SCHEMA = `
CREATE TABLE article (id uuid PRIMARY KEY, url text NOT NULL UNIQUE, content jsonb NOT NULL);
CREATE TABLE price_book (id uuid PRIMARY KEY, data jsonb NOT NULL);
CREATE TABLE session (token text PRIMARY KEY, member_id uuid NOT NULL, organisation_id uuid NOT NULL, name text NOT NULL);
CREATE TABLE quote (id uuid PRIMARY KEY, organisation_id uuid NOT NULL, amount bigint NOT NULL, content jsonb NOT NULL);
CREATE SEQUENCE request_serial;
CREATE TABLE request (id uuid PRIMARY KEY, reference text NOT NULL UNIQUE, organisation_id uuid NOT NULL,
  quote_id uuid NOT NULL, state text NOT NULL, licensee jsonb NOT NULL, updated_at timestamptz NOT NULL);
CREATE TABLE offer (id uuid PRIMARY KEY, request_id uuid NOT NULL, amount bigint NOT NULL, terms jsonb NOT NULL);
CREATE TABLE history (id uuid PRIMARY KEY, request_id uuid NOT NULL, step text NOT NULL, data jsonb NOT NULL);
CREATE INDEX ON history (request_id);
CREATE TABLE attempt (id uuid PRIMARY KEY, request_id uuid NOT NULL, reference text NOT NULL, session_id text UNIQUE,
  session_url text, state text NOT NULL, amount bigint NOT NULL, updated_at timestamptz NOT NULL);
CREATE INDEX ON attempt (request_id);
CREATE TABLE attempt_history (attempt_id uuid NOT NULL, state text NOT NULL, at timestamptz NOT NULL);
CREATE INDEX ON attempt_history (attempt_id);
CREATE TABLE inbox_event (event_id text PRIMARY KEY, type text NOT NULL, object_id text NOT NULL, at timestamptz NOT NULL);
CREATE TABLE licence (id uuid PRIMARY KEY, reference text NOT NULL UNIQUE, request_id uuid NOT NULL UNIQUE,
  state text NOT NULL, snapshot jsonb NOT NULL);
CREATE TABLE licence_item (id uuid PRIMARY KEY, licence_id uuid NOT NULL, article_id uuid NOT NULL, state text NOT NULL);
CREATE TABLE entry (id uuid PRIMARY KEY, source_kind text NOT NULL, source_id uuid NOT NULL, UNIQUE (source_kind, source_id));
CREATE TABLE posting (entry_id uuid NOT NULL, account text NOT NULL, amount bigint NOT NULL);
CREATE INDEX ON posting (entry_id);
CREATE TABLE entry_to_total (entry_id uuid PRIMARY KEY);
CREATE TABLE deferral_to_project (deferral_id uuid PRIMARY KEY);
CREATE TABLE deferral (id uuid PRIMARY KEY, source_kind text NOT NULL, source_id uuid NOT NULL, amount bigint NOT NULL,
  first_day date NOT NULL, last_day date NOT NULL, UNIQUE (source_kind, source_id));
CREATE TABLE claim (id uuid PRIMARY KEY, request_id uuid NOT NULL, article_id uuid NOT NULL, state text NOT NULL,
  licence_id uuid, during daterange NOT NULL);
CREATE INDEX ON claim (request_id);
CREATE INDEX ON claim (article_id) WHERE state IN ('held', 'active');
CREATE TABLE legal_entity (code text PRIMARY KEY, next_receipt bigint NOT NULL);
INSERT INTO legal_entity VALUES ('main', 1);
CREATE TABLE receipt (number bigint PRIMARY KEY, attempt_id uuid NOT NULL UNIQUE, data jsonb NOT NULL);
CREATE TABLE job (id bigserial PRIMARY KEY, name text NOT NULL, key text UNIQUE, payload json NOT NULL, locked_at timestamptz);
GRANT USAGE ON SCHEMA public TO imprimatur_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO imprimatur_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO imprimatur_app;
`;
