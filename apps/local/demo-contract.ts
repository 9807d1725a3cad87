import type { Config } from '#platform/config';
import type { NewsroomPress } from './newsroom/newsroom-site.js';

/** What the demo gets to furnish the house with. */
export interface DemoContext {
  /** As the application has it: the role that may not rewrite history, the sandbox, the mail catcher. */
  config: Config;
  /** Where each title's newspaper is served, such as `{ 'harbour-ledger': 'http://harbour-ledger.localhost:3015' }`. */
  newsroom: Readonly<Record<string, string>>;
  /** One line of progress for whoever waits. */
  say: (line: string) => void;
}

export interface DemoSignIn {
  site: 'portal' | 'desk';
  /** Such as “Buyer at a newspaper”. */
  who: string;
  email: string;
  password: string;
}

/** The door of `apps/local/demo`. */
export interface DemoHouse extends NewsroomPress {
  /** The folder of content files. */
  contentFolder: string;
  signIns: readonly DemoSignIn[];
  /** Called once, on an empty and migrated database. */
  seedDemo(context: DemoContext): Promise<void>;
}
