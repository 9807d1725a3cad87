import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, systemActor, type StaffActor } from '#libs/kernel';
import { licensingWorld, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { PreviewQuote } from '../quote/preview-quote.js';
import { DeskQuery } from '../request/desk.query.js';
import { SubmitRequest } from '../request/submit-request.js';
import { DiscardRulesDraft, DraftRules, RebaseRulesDraft, SaveRulesDraft } from './draft-rules.js';
import { PublishRules, type PublishRulesInput } from './publish-rules.js';
import type { RuleSetContent } from './rule-set.js';
import { RuleSets } from './rule-sets.query.js';
import { RulesInForce } from './rules-in-force.js';
import { SHIPPED_RULES } from './shipped-rules.js';
import { TryRules } from './try-rules.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const writer = (name: string): StaffActor => ({ ...reviewer(name), roles: ['rights-manager'] });
const [ines, omar, lena] = [writer('Ines Duarte'), writer('Omar Said'), writer('Lena Vogt')];

const draftOf = async (by: StaffActor = ines): Promise<string> =>
  (await world.get(DraftRules).execute(by, { title: 'Autumn' })).id;
type Edit = (content: RuleSetContent) => RuleSetContent;
/** Whoever has the draft open as it is now, and saves it when told to. */
const opened = async (id: string, by: StaffActor = ines) => {
  const { rules, revision } = await world.get(RuleSets).draft(by, id);
  const { review, instant, countries, fourEyes } = rules;
  return (edit: Edit) => {
    const content = edit({ review, instant, countries, fourEyes });
    return world.get(SaveRulesDraft).execute(by, { id, revision, title: 'Autumn', content });
  };
};
const change = async (id: string, edit: Edit, by: StaffActor = ines) => (await opened(id, by))(edit);
const publish = async (id: string, by: StaffActor = omar, more: Partial<PublishRulesInput> = {}) => {
  const { revision } = await world.get(RuleSets).draft(by, id);
  return world.get(PublishRules).execute(by, { id, revision, ...more });
};
/** A draft in which a rule is switched off, or on again. */
const switchedOff = (code: string, off: boolean) => (content: RuleSetContent) => ({
  ...content,
  review: content.review.map((rule) => (rule.code === code ? { ...rule, off } : rule)),
});
const inForce = async () => (await world.get(RuleSets).overview(ines)).inForce.version;

describe('rule sets', () => {
  it('begin with the shipped example as version 1', async () => {
    const { rules, state, always } = await world.get(RuleSets).version(ines, 1);
    expect(rules).toEqual(SHIPPED_RULES);
    expect(state).toBe('in-force');
    expect(always.map(({ code }) => code)).toContain('licensee-blocked');
  });

  it('are drafted by one person, published by another, and decide from then on', async () => {
    const member = await world.member();
    const input = quoteInput(await world.article(), { alreadyPublished: true });
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, input);
    const id = await draftOf();
    await change(id, switchedOff('already-published', true));
    const { changes } = await world.get(RuleSets).compare(ines, '1', id);
    expect(changes).toMatchObject([{ part: 'review', change: 'switched-off', code: 'already-published' }]);
    await expect(publish(id, ines)).rejects.toMatchObject({ code: 'licensing.rules-need-second-person' });
    const { version } = await publish(id);
    const submitted = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    const page = await world.get(DeskQuery).detail(reviewer('Rana Aziz'), submitted.reference);
    expect(page.ruling).toMatchObject({ ruleSet: 'house', version });
    await expect(publish(id)).rejects.toMatchObject({ code: 'licensing.rules-draft-closed' });
  });

  it('published between a quote and its request judge the request', async () => {
    const member = await world.member();
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(await world.article()));
    expect(quote.outcome).toBe('instant');
    const id = await draftOf();
    await change(id, (content) => ({
      ...content,
      review: [
        ...content.review,
        { code: 'web', when: { fact: 'media', oneOf: ['web'] }, message: 'On the web.', nextStep: 'Wait.' },
      ],
    }));
    // Another process publishes: this one is told by the statement that reads the licensee.
    const other = new RulesInForce(world.database.reads, world.clock);
    await other.current();
    const { version } = await publish(id);
    const submitted = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    expect(submitted.state).toBe('in_review');
    expect((await other.current()).version).toBe(version - 1);
    world.clock.advance(5_001);
    expect((await other.current()).version).toBe(version);
    expect((await world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(await world.article()))).outcome).toBe(
      'review',
    );
  });

  it('begin to decide on their day', async () => {
    const before = await inForce();
    const id = await draftOf();
    await change(id, (content) => ({ ...content, review: content.review.filter(({ code }) => code !== 'web') }));
    const effectiveFrom = new Date(world.clock.now().getTime() + 86_400_000);
    const { version } = await publish(id, omar, { effectiveFrom });
    expect(await inForce()).toBe(before);
    expect((await world.get(RuleSets).overview(ines)).coming).toMatchObject([{ version, state: 'coming' }]);
    world.clock.advance(86_400_001);
    expect(await inForce()).toBe(version);
    expect((await world.get(RuleSets).versions(ines)).items[0]).toMatchObject({ version, state: 'in-force' });
  });
});

describe('a draft', () => {
  it('keeps its mistakes, and is not published with them', async () => {
    const id = await draftOf();
    await change(id, (content) => ({
      ...content,
      instant: [
        { ...content.instant[0]!, requires: [{ code: 'x1', message: 'x', when: { fact: 'purpose', oneOf: [] } }] },
      ],
    }));
    expect((await world.get(RuleSets).draft(ines, id)).mistakes).toMatchObject([
      { path: 'instant.0.requires.0.when', code: 'never' },
    ]);
    await expect(publish(id)).rejects.toMatchObject({ code: 'licensing.rules-invalid' });
  });

  it('that has no shape is not kept', async () => {
    const id = await draftOf();
    const save = world.get(SaveRulesDraft);
    await expect(save.execute(ines, { id, revision: 1, title: 'x', content: { review: 7 } })).rejects.toMatchObject({
      code: 'licensing.rules-malformed',
    });
    expect((await world.get(RuleSets).draft(ines, id)).revision).toBe(1);
  });

  it('of which two people save the same revision keeps the first', async () => {
    const id = await draftOf();
    const [first, second] = [await opened(id, ines), await opened(id, lena)];
    const both = await Promise.allSettled([
      first(switchedOff('perpetual', true)),
      second(switchedOff('exclusive', true)),
    ]);
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused!.reason).toMatchObject({ code: 'licensing.rules-draft-changed' });
  });

  it('that approves everything is published only when that is confirmed', async () => {
    const id = await draftOf();
    const everything = { code: 'everything', name: 'Everything', requires: [], methods: ['card' as const] };
    await change(id, (content) => ({ ...content, instant: [everything] }));
    await expect(publish(id)).rejects.toMatchObject({ code: 'licensing.rules-unconfirmed' });
    await publish(id, omar, { confirmed: ['everything'] });
    const back = await draftOf();
    await change(back, (content) => ({ ...content, instant: SHIPPED_RULES.instant }));
    await publish(back);
  });

  it('of two people at once is published once', async () => {
    const id = await draftOf();
    const both = await Promise.allSettled([publish(id, omar), publish(id, lena)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(refused!.reason).toMatchObject({ code: 'licensing.rules-draft-closed' });
  });

  it('would undo what was published after it was begun, so it is taken up first', async () => {
    const [one, two] = [await draftOf(), await draftOf()];
    await change(one, switchedOff('perpetual', true));
    await change(two, switchedOff('adaptation', true));
    const both = await Promise.allSettled([publish(one, omar), publish(two, lena)]);
    const published = both.filter(({ status }) => status === 'fulfilled');
    const refused = both.filter((each) => each.status === 'rejected');
    expect(published).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: 'licensing.rules-outdated' });
    const left = both[0].status === 'rejected' ? one : two;
    await world.get(RebaseRulesDraft).execute(ines, { id: left });
    await publish(left);
    expect((await world.get(RuleSets).versions(ines)).items[0]!.state).toBe('in-force');
  });

  it('may be put away', async () => {
    const id = await draftOf();
    await world.get(DiscardRulesDraft).execute(ines, { id });
    await expect(publish(id)).rejects.toMatchObject({ code: 'licensing.rules-draft-closed' });
    await expect(change(id, switchedOff('perpetual', false))).rejects.toMatchObject({
      code: 'licensing.rules-draft-closed',
    });
  });

  it('is written and published by rights managers only', async () => {
    await expect(draftOf(reviewer('Rana Aziz'))).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(world.get(DraftRules).execute(systemActor('job:x'), { title: 'x' })).rejects.toMatchObject({
      code: 'licensing.rules-need-person',
    });
  });
});

describe('trying rules', () => {
  it('says what the draft and the version in force say about a past request', async () => {
    const member = await world.member({ country: 'CU' });
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(await world.article()));
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    const draftId = await draftOf();
    await change(draftId, (content) => ({ ...content, countries: { blocked: [], review: [] } }));
    const tried = await world.get(TryRules).execute(reviewer('Rana Aziz'), { draftId, reference });
    expect(tried.inForce).toMatchObject({ outcome: 'review', reasons: [{ code: 'country-list' }] });
    expect(tried.draft).toMatchObject({ outcome: 'instant', rule: 'new-buyer-card', facts: { countryList: 'clean' } });
    const deciding = tried.inForce.rules.filter(({ decides }) => decides).map(({ code }) => code);
    expect(deciding).toEqual(['country-list']);
    const typed = await world.get(TryRules).execute(ines, { draftId, reference, facts: { amount: '90000' } });
    const rule = typed.draft!.rules.find(({ code }) => code === 'new-buyer-card')!;
    expect(rule.requirements.map(({ code, verdict }) => [code, verdict])).toEqual([
      ['email-unverified', 'holds'],
      ['amount', 'fails'],
    ]);
  });

  it('names facts that cannot be', async () => {
    await expect(
      world.get(TryRules).execute(ines, { facts: { purpose: 'fun', amount: 3, weather: 'fine' } }),
    ).rejects.toMatchObject({
      code: 'licensing.facts-invalid',
      errors: [{ path: 'facts.purpose' }, { path: 'facts.amount' }, { path: 'facts.weather' }],
    });
    await expect(world.get(TryRules).execute(ines, { reference: 'R-2026-99999' })).rejects.toMatchObject({
      code: 'licensing.nothing-to-try',
    });
  });
});

describe('the database', () => {
  it('never rewrites a version, and knows that two people made it', async () => {
    const { reads } = world.database;
    await expect(reads.query(`UPDATE licensing.rule_set_version SET note = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(reads.query('DELETE FROM licensing.rule_set_version')).rejects.toThrow(/permission denied/);
    await expect(
      reads.query(
        `INSERT INTO licensing.rule_set_version (version, name, content, effective_from, drafted_by, drafted_by_names,
           published_by, published_by_name, published_at)
         VALUES (999, 'x', '{}', now(), '{a,b}', '{A,B}', 'b', 'B', now())`,
      ),
    ).rejects.toThrow(/two_people/);
  });
});
