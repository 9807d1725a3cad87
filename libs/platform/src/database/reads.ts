import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { failureOf } from './pipeline.js';

/**
 * Plain SQL reads outside a transaction. They go to the ORM's connections past the ORM, whose query runner costs about
 * as much as a small statement itself.
 */
@Injectable()
export class Reads {
  constructor(private readonly dataSource: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const values = [...parameters];
    try {
      const { rows } = await master.query<Row & object>(sql, values);
      return rows;
    } catch (error) {
      throw failureOf(sql, values, error);
    }
  }

  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    const [row] = await this.query<Row>(sql, parameters);
    return row;
  }
}
