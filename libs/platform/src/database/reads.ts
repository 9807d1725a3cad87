import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Plain SQL reads outside a transaction. */
@Injectable()
export class Reads {
  constructor(private readonly dataSource: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    const [row] = await this.query<Row>(sql, parameters);
    return row;
  }
}
