import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsObject } from 'class-validator';

export class DraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  content: Record<string, unknown>;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'When it was last changed; the newest edit wins.' })
  @IsISO8601({ strict: true })
  editedAt: string;
}
