import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { RejudgeRightsJob } from '../catalogue.events.js';
import { RightsRule } from '../rights-rule/rights-rule.entity.js';
import type { RightsContext } from '../rights/rights-context.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { judgeAgain, type JudgedAgain, type StandingArticle } from './judge-again.js';
import { RightsRun, type RunExample } from './rights-run.entity.js';

const BATCH = 200;
const MOST_EXAMPLES = 20;

interface ArticleRow extends StandingArticle {
  id: string;
  title_id: string;
  headline: string;
  language: string;
}
interface Changed {
  article: ArticleRow;
  judged: JudgedAgain;
}

/**
 * Judges articles again, in the order of their ids, a batch in each transaction. A batch writes what it changed and how
 * far it came together, so a run that is killed goes on where it stopped, and one that is done does nothing. What was
 * licensed is in the licence and in the version, and neither is touched.
 */
@Injectable()
export class RejudgeRights implements JobHandler<{ runId: string }> {
  readonly job = RejudgeRightsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly contexts: RightsContexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ runId }: { runId: string }): Promise<void> {
    while (await this.transactions.run((tx) => this.batch(tx, runId)));
  }

  /** One batch. Whether there may be more. */
  async batch(tx: Tx, runId: string, size = BATCH): Promise<boolean> {
    const run = await tx.findOne(RightsRun, { where: { id: runId }, lock: { mode: 'pessimistic_write' } });
    if (!run || run.state === 'done') return false;
    const contexts = await this.contextsFor(tx, run);
    const articles = await tx.query<ArticleRow[]>(run.mode === 'apply' ? `${ARTICLES} FOR UPDATE OF a` : ARTICLES, [
      ...[run.titleId, run.lastArticleId, size],
    ]);
    const changed = articles
      .map((article) => ({ article, judged: judgeAgain(article, contexts.get(article.title_id)!) }))
      .filter(({ judged }) => judged.isDifferent);
    if (run.mode === 'apply' && changed.length > 0) await this.write(tx, run, changed);
    const now = this.clock.now();
    const isLast = articles.length < size;
    await tx.update(
      RightsRun,
      { id: run.id },
      {
        ...progressOf(run, changed),
        seen: run.seen + articles.length,
        lastArticleId: articles.at(-1)?.id ?? run.lastArticleId,
        startedAt: run.startedAt ?? now,
        ...(isLast ? { state: 'done', finishedAt: now } : { state: 'running' }),
      },
    );
    return !isLast;
  }

  /** For a preview: the titles as they would be with the rule that is looked at, in the place of its version in force. */
  private async contextsFor(tx: Tx, run: RightsRun): Promise<Map<string, RightsContext>> {
    const contexts = await this.contexts.all(tx);
    if (run.mode !== 'preview' || run.subjectId === null) return contexts;
    const rule = await tx.findOneBy(RightsRule, { id: run.subjectId });
    if (!rule) return contexts;
    const replaced = await tx.findOneBy(RightsRule, { ruleId: rule.ruleId, state: 'applied' });
    return new Map(
      [...contexts].map(([titleId, context]) => {
        const others = (context.rules ?? []).filter(({ id }) => id !== replaced?.id);
        const isOfTitle = rule.titleId === null || rule.titleId === titleId;
        return [titleId, { ...context, rules: isOfTitle ? [...others, rule] : others }];
      }),
    );
  }

  private async write(tx: Tx, run: RightsRun, changed: readonly Changed[]): Promise<void> {
    const now = this.clock.now();
    const articles = changed.map(({ article, judged }) => ({
      id: article.id,
      components: judged.components,
      textRights: judged.components[0]!.rights.status,
    }));
    await tx.query(UPDATE, [JSON.stringify(articles), now]);
    const history = changed.flatMap(({ article, judged }) =>
      judged.moves.map(({ component, from, to }) => ({
        ...{ articleId: article.id, componentId: component.id },
        ...{ fromStatus: from.status, fromCode: from.code, toStatus: to.status, toCode: to.code },
      })),
    );
    if (history.length > 0) await tx.query(HISTORY, [JSON.stringify(history), run.id, now]);
  }
}

/** The counts of a run with one batch more. */
function progressOf(run: RightsRun, changed: readonly Changed[]): Pick<RightsRun, 'changed' | 'moves' | 'examples'> {
  const moves = { ...run.moves };
  const examples = [...run.examples];
  let articles = 0;
  for (const { article, judged } of changed) {
    const turned = judged.moves.filter(({ from, to }) => from.status !== to.status);
    if (turned.length > 0) articles += 1;
    for (const move of new Set(turned.map(({ from, to }) => `${from.status}>${to.status}`))) {
      moves[move] = (moves[move] ?? 0) + 1;
    }
    if (examples.length < MOST_EXAMPLES) examples.push(...turned.slice(0, 2).map((move) => exampleOf(article, move)));
  }
  return { changed: run.changed + articles, moves, examples: examples.slice(0, MOST_EXAMPLES) };
}

const exampleOf = (article: ArticleRow, { component, from, to }: JudgedAgain['moves'][number]): RunExample => ({
  ...{ articleId: article.id, headline: article.headline, language: article.language },
  ...{ componentId: component.id, kind: component.kind, creditLine: component.creditLine ?? null },
  ...{ from: from.status, to: to.status, code: to.code },
});

const ARTICLES = `
  SELECT a.id, a.title_id, a.headline, a.language, a.components, a.overrides, v.content
  FROM catalogue.article a JOIN catalogue.article_version v ON v.id = a.version_id
  WHERE ($1::uuid IS NULL OR a.title_id = $1) AND ($2::uuid IS NULL OR a.id > $2)
  ORDER BY a.id LIMIT $3`;
const UPDATE = `
  UPDATE catalogue.article a
  SET components = n.components, text_rights = n."textRights", updated_at = $2
  FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, components jsonb, "textRights" text)
  WHERE a.id = n.id`;
const HISTORY = `
  INSERT INTO catalogue.rights_history
    (article_id, component_id, from_status, from_code, to_status, to_code, run_id, at)
  SELECT n."articleId", n."componentId", n."fromStatus", n."fromCode", n."toStatus", n."toCode", $2, $3
  FROM jsonb_to_recordset($1::jsonb) AS n ("articleId" uuid, "componentId" text, "fromStatus" text, "fromCode" text,
    "toStatus" text, "toCode" text)`;
