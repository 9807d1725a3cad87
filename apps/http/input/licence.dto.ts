import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LICENCE_STATES, type LicenceState } from '#libs/licensing';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class LicenceFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: LICENCE_STATES })
  @IsOptional()
  @IsIn(LICENCE_STATES)
  state?: LicenceState;

  @ApiPropertyOptional({ type: 'string', description: 'Part of the number, headline or licensee’s name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(READABLE, { message: 'must not hold control characters' })
  text?: string;
}
