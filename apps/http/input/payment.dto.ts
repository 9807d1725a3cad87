import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PAYMENT_FILTER_STATES, type PaymentFilterState } from '#libs/payments';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class PaymentFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: PAYMENT_FILTER_STATES })
  @IsOptional()
  @IsIn(PAYMENT_FILTER_STATES)
  state?: PaymentFilterState;

  @ApiPropertyOptional({ type: 'string', example: 'R-2026-0004', description: 'A reference or its beginning.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}

export class ReturnPaymentDto {
  @ApiProperty({ type: 'string', minLength: 3, maxLength: 1000, description: 'Why; kept with the refund.' })
  @IsString()
  @Length(3, 1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  @Matches(/\S/, { message: 'must say something' })
  reason: string;
}
