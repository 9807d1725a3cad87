import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PERIOD_STEPS, type PeriodStep } from '#libs/ledger';
import { IsCurrency } from './is-currency.js';
import { IsDay } from './is-day.js';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const Day = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: 'string', format: 'date', description }), IsOptional(), IsDay());
const Account = (): PropertyDecorator => Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'account is a code like tax' });

/** Days in UTC, inclusive. */
export class DayRangeDto {
  @Day('The first day.')
  from?: string;

  @Day('The last day.')
  to?: string;
}

export class JournalFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'Only entries that touch this account.' })
  @IsOptional()
  @Account()
  account?: string;

  @Day('The first day.')
  from?: string;

  @Day('The last day.')
  to?: string;
}

export class StatementDto extends PageDto {
  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsCurrency()
  currency: string;

  @Day('The first day.')
  from?: string;

  @Day('The last day.')
  to?: string;
}

export class BalanceDateDto {
  @Day('Until the end of this day; all when left out.')
  on?: string;
}

export class RevenueDto {
  @ApiPropertyOptional({ type: 'string', example: 'GBP', description: 'The one with most revenue when left out.' })
  @IsOptional()
  @IsCurrency()
  currency?: string;
}

export class MonthFileDto {
  @ApiProperty({ type: 'string', example: '2026-10' })
  @Matches(/^\d{4}-\d{2}$/, { message: 'month is written like 2026-10' })
  month: string;

  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsCurrency()
  currency: string;
}

export class ReverseEntryDto {
  @ApiProperty({ type: 'string', minLength: 3, maxLength: 500, description: 'Why; it is part of the new entry.' })
  @IsString()
  @Length(3, 500)
  @Matches(READABLE, { message: 'must not hold control characters' })
  @Matches(/\S/, { message: 'must say something' })
  reason: string;
}

export class PeriodStepDto {
  @ApiProperty({ enum: PERIOD_STEPS })
  @IsIn(PERIOD_STEPS)
  step: PeriodStep;

  @ApiPropertyOptional({ type: 'string', maxLength: 500, description: 'Needed to refuse and to open again.' })
  @IsOptional()
  @IsString()
  @Length(3, 500)
  @Matches(READABLE, { message: 'must not hold control characters' })
  reason?: string;
}
