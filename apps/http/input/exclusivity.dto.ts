import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageDto } from './page.dto.js';

export class ClaimFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'Part of the headline, the holder’s name or the number.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  articleId?: string;

  @ApiPropertyOptional({ enum: ['held', 'active'] })
  @IsOptional()
  @IsIn(['held', 'active'])
  state?: string;

  @ApiPropertyOptional({ enum: ['exclusive', 'all'], description: 'Default: what is exclusive.' })
  @IsOptional()
  @IsIn(['exclusive', 'all'])
  show?: string;
}
