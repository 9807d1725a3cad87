import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageDto } from './page.dto.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class AuditFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'Part of a person’s name, or the whole id of whoever it was.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  person?: string;

  @ApiPropertyOptional({ type: 'string', description: 'A reference, an id, or a kind such as `request`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subject?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @Matches(DATE, { message: 'from is a date written like 2026-12-31' })
  from?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @Matches(DATE, { message: 'until is a date written like 2026-12-31' })
  until?: string;
}
