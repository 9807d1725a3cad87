import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, writable } from './grants.js';

/** Rule sets become data: drafts, and published versions which never change, as decisions point at them. */
export class LicensingCreateRuleSets20261129020000 implements MigrationInterface {
  readonly name = 'LicensingCreateRuleSets20261129020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.rule_set_draft (
        id uuid PRIMARY KEY,
        title text NOT NULL CHECK (title <> ''),
        based_on int NOT NULL,
        content jsonb NOT NULL,
        revision int NOT NULL CHECK (revision >= 1),
        state text NOT NULL CHECK (state IN ('open', 'published', 'discarded')),
        editor_ids text[] NOT NULL CHECK (cardinality(editor_ids) >= 1),
        editor_names text[] NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        published_version int,
        CHECK ((state = 'published') = (published_version IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE licensing.rule_set_version (
        version int PRIMARY KEY CHECK (version >= 1),
        name text NOT NULL,
        content jsonb NOT NULL,
        note text,
        effective_from timestamptz NOT NULL,
        draft_id uuid UNIQUE REFERENCES licensing.rule_set_draft (id),
        drafted_by text[] NOT NULL CHECK (cardinality(drafted_by) >= 1),
        drafted_by_names text[] NOT NULL,
        published_by text NOT NULL,
        published_by_name text NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT rule_set_version_two_people CHECK (published_by <> ALL (drafted_by))
      )`);
    await runner.query(
      `INSERT INTO licensing.rule_set_version (version, name, content, note, effective_from, drafted_by, drafted_by_names,
         published_by, published_by_name, published_at)
       VALUES (1, 'shipped', $1, 'The example every new house starts with.', '2020-01-01', '{system:shipped}',
         '{Imprimatur}', 'system:migration', 'Imprimatur', now())`,
      [JSON.stringify(VERSION_1)],
    );
    await runner.query('CREATE INDEX rule_set_draft_open ON licensing.rule_set_draft (updated_at DESC)');
    await writable(runner, 'licensing.rule_set_draft');
    await appendOnly(runner, 'licensing.rule_set_version');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.rule_set_version');
    await runner.query('DROP TABLE licensing.rule_set_draft');
  }
}

/** As it was on the day of this migration; what comes later is a version of its own. */
const VERSION_1 = {
  review: [
    {
      code: 'promotional',
      when: {
        fact: 'purpose',
        oneOf: ['corporate-promotional', 'advocacy'],
      },
      message: 'The use is promotional or argues a cause.',
      nextStep: 'A person at the rights desk looks at it; the promised time is shown on the request.',
    },
    {
      code: 'exclusive',
      when: {
        not: {
          fact: 'exclusivity',
          is: 'none',
        },
      },
      message: 'Exclusive rights are wanted.',
      nextStep: 'A person at the rights desk looks at it; the promised time is shown on the request.',
    },
    {
      code: 'perpetual',
      when: {
        fact: 'term',
        is: 'perpetual',
      },
      message: 'A licence without an end is wanted.',
      nextStep: 'Choose up to 60 months to have the answer at once.',
    },
    {
      code: 'adaptation',
      when: {
        fact: 'edits',
        oneOf: ['cut-with-approval', 'adapt'],
      },
      message: 'The text is to be cut or adapted beyond style.',
      nextStep: 'Choose “shorten” or fewer edits to have the answer at once.',
    },
    {
      code: 'already-published',
      when: {
        fact: 'alreadyPublished',
        is: true,
      },
      message: 'The article has been published there already.',
      nextStep: 'A person at the rights desk looks at it; the promised time is shown on the request.',
    },
    {
      code: 'minor-pictured',
      when: {
        fact: 'minorPictured',
        is: true,
      },
      message: 'A chosen picture shows a child.',
      nextStep: 'Leave the picture out to have the answer at once.',
    },
    {
      code: 'unverified-non-profit',
      when: {
        all: [
          {
            fact: 'purpose',
            is: 'non-profit',
          },
          {
            not: {
              all: [
                {
                  fact: 'buyerKind',
                  is: 'non-profit',
                },
                {
                  fact: 'buyerKindVerified',
                  is: true,
                },
              ],
            },
          },
        ],
      },
      message: 'The non-profit price stands once we have verified that the organisation is one.',
      nextStep: 'The desk verifies it with this request; it is needed only once.',
    },
    {
      code: 'unverified-educational',
      when: {
        all: [
          {
            fact: 'purpose',
            is: 'educational',
          },
          {
            not: {
              all: [
                {
                  fact: 'buyerKind',
                  is: 'educational',
                },
                {
                  fact: 'buyerKindVerified',
                  is: true,
                },
              ],
            },
          },
        ],
      },
      message: 'The educational price stands once we have verified that the organisation is one.',
      nextStep: 'The desk verifies it with this request; it is needed only once.',
    },
  ],
  instant: [
    {
      code: 'free-excerpt',
      name: 'A free excerpt',
      requires: [
        {
          code: 'not-free',
          message: 'The use has a price.',
          when: {
            fact: 'amount',
            is: '0',
          },
        },
        {
          code: 'not-excerpt',
          message: 'More than an excerpt is wanted.',
          when: {
            fact: 'isExcerpt',
            is: true,
          },
        },
      ],
      methods: [],
    },
    {
      code: 'new-buyer-card',
      name: 'A new buyer pays by card',
      requires: [
        {
          code: 'email-unverified',
          message: 'The e-mail address is not verified yet.',
          when: {
            fact: 'emailVerified',
            is: true,
          },
        },
        {
          code: 'amount',
          message: 'The amount is above what a rule may approve by itself.',
          when: {
            amountWithin: {
              GBP: '50000',
              EUR: '50000',
              USD: '50000',
              JPY: '50000',
              KWD: '150000',
            },
          },
        },
      ],
      methods: ['card'],
    },
    {
      code: 'known-buyer',
      name: 'A buyer we know',
      requires: [
        {
          code: 'new-buyer',
          message: 'This would be their first licence from us.',
          when: {
            fact: 'standing',
            is: 'known',
          },
        },
        {
          code: 'amount',
          message: 'The amount is above what a rule may approve by itself.',
          when: {
            amountWithin: {
              GBP: '200000',
              EUR: '200000',
              USD: '200000',
              JPY: '200000',
              KWD: '600000',
            },
          },
        },
      ],
      methods: ['card', 'invoice'],
    },
  ],
  countries: {
    blocked: ['KP'],
    review: ['BY', 'CU', 'IR', 'MM', 'RU', 'SY'],
  },
  fourEyes: {
    overridePercent: 20,
    amountFrom: {
      GBP: '500000',
      EUR: '500000',
      USD: '500000',
      JPY: '500000',
      KWD: '1500000',
    },
  },
};
