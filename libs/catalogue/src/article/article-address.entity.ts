import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that leads to an article, as `urlKey` writes it. */
@Entity({ schema: 'catalogue', name: 'article_address' })
export class ArticleAddress {
  @PrimaryColumn('text', { name: 'url_key' })
  urlKey: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;
}
