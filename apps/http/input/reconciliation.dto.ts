import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import {
  DIFFERENCE_STATES,
  PAYOUT_STATES,
  RESOLVING_ACCOUNTS,
  type DifferenceState,
  type PayoutState,
} from '#libs/finance';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class PayoutFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: PAYOUT_STATES })
  @IsOptional()
  @IsIn(PAYOUT_STATES)
  state?: PayoutState;
}

export class DifferenceFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: DIFFERENCE_STATES })
  @IsOptional()
  @IsIn(DIFFERENCE_STATES)
  state?: DifferenceState;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Only those about lines of this payout.' })
  @IsOptional()
  @IsUUID()
  payoutId?: string;
}

export class ResolveDifferenceDto {
  @ApiProperty({ enum: ['book', 'accept'] })
  @IsIn(['book', 'accept'])
  decision: 'book' | 'accept';

  @ApiPropertyOptional({ enum: RESOLVING_ACCOUNTS, description: 'The proposed one when left out.' })
  @IsOptional()
  @IsIn(RESOLVING_ACCOUNTS)
  account?: string;

  @ApiProperty({ type: 'string', minLength: 3, maxLength: 1000, description: 'Why; it is kept for good.' })
  @IsString()
  @Length(3, 1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  @Matches(/\S/, { message: 'must say something' })
  note: string;
}
