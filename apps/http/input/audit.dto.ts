import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from './is-day.js';
import { PageDto } from './page.dto.js';

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
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsDay()
  until?: string;
}
