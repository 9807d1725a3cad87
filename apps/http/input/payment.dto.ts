import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ATTEMPT_STATES, type AttemptState } from '#libs/payments';
import { PageDto } from './page.dto.js';

export class PaymentFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: ATTEMPT_STATES })
  @IsOptional()
  @IsIn(ATTEMPT_STATES)
  state?: AttemptState;

  @ApiPropertyOptional({ type: 'string', example: 'R-2026-00042' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}
