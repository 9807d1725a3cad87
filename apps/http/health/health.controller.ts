import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Reads } from '#platform/database';
import { Public } from '#platform/http';
import { metrics } from '#platform/telemetry';

/** For whatever watches the process: alive, ready, and its figures. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(private readonly reads: Reads) {}

  @Get('healthz')
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('readyz')
  async ready(): Promise<{ status: 'ready' }> {
    await this.reads.query('SELECT 1');
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', metrics.contentType)
  async figures(): Promise<string> {
    return metrics.metrics();
  }
}
