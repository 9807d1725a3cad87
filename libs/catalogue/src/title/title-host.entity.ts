import { Column, Entity, PrimaryColumn } from 'typeorm';

export const HOST_KINDS = ['article', 'media'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** A host belongs to one title: its pages lie on `article` hosts, its pictures on any of its hosts. */
@Entity({ schema: 'catalogue', name: 'title_host' })
export class TitleHost {
  @PrimaryColumn('text')
  host: string;

  @Column('uuid', { name: 'title_id' })
  titleId: string;

  @Column('text')
  kind: HostKind;
}
