import { Inject, Injectable } from '@nestjs/common';
import { ArticleQuery } from '#libs/catalogue';
import { CLOCK, type Clock } from '#libs/kernel';
import {
  LICENSING_POLICY,
  LicenceQuery,
  todayAt,
  type IssuedSnapshot,
  type LicenceItemSnapshot,
  type LicensingPolicy,
} from '#libs/licensing';
import { correctedItem, isWithdrawn, LicenceNoticesQuery } from '#libs/packaging';
import { CONFIG, type Config } from '#platform/config';
import type { Agreed } from './agreed.js';

/** What licences say of their articles at this moment. */
@Injectable()
export class LicensedArticles {
  constructor(
    private readonly licences: LicenceQuery,
    private readonly notices: LicenceNoticesQuery,
    private readonly articles: ArticleQuery,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.licence-not-found */
  async licence(reference: string): Promise<IssuedSnapshot> {
    return this.licences.snapshot(reference);
  }

  async agreed({ licenceId, snapshot, state }: IssuedSnapshot, licensed: LicenceItemSnapshot): Promise<Agreed> {
    const notices = await this.notices.of(licenceId);
    const article = async (versionId: string) => (await this.articles.wholeVersion(versionId)).content;
    const item = await correctedItem(licensed, notices, { article });
    const content = await article(item.articleVersionId);
    return { licence: snapshot, item, state, content, isWithdrawn: isWithdrawn(notices, item.articleId) };
  }

  today(): { today: string; publicUrl: string } {
    const today = todayAt(this.policy, this.clock.now());
    return { today, publicUrl: this.config.publicUrl.replace(/\/+$/, '') };
  }
}
