import { account } from './account.js';
import { approval } from './approval.js';
import { articles } from './articles.js';
import { decision } from './decision.js';
import { finance } from './finance.js';
import { ledger } from './ledger.js';
import { reconciliation } from './reconciliation.js';
import { noticeWords } from './notices.js';
import { oversight } from './oversight.js';
import { life } from './life.js';
import { people } from './people.js';
import { prices } from './prices.js';
import { queue } from './queue.js';
import { refundWords } from './refunds.js';
import { receivables } from './receivables.js';
import { reports } from './reports.js';
import { rights } from './rights.js';
import { screening } from './screening.js';
import { shell } from './shell.js';
import { simulation } from './simulation.js';
import { sources } from './sources.js';
import { workplace } from './workplace.js';

export const deskEnglish = {
  ...shell,
  ...account,
  ...queue,
  ...decision,
  ...articles,
  ...noticeWords,
  ...oversight,
  ...people,
  ...life,
  ...finance,
  ...refundWords,
  ...ledger,
  ...reconciliation,
  ...receivables,
  ...reports,
  ...rights,
  ...sources,
  ...workplace,
  ...prices,
  ...simulation,
  ...approval,
  ...screening,
};

export type DeskWords = typeof deskEnglish;
