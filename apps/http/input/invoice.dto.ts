import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
  IsDefined,
} from 'class-validator';
import { RECEIVABLE_FILTERS } from '#libs/payments';
import { IsCurrency } from './is-currency.js';
import { MoneyDto } from './decision.dto.js';
import { IsDay } from './is-day.js';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const READABLE_MESSAGE = { message: 'must not hold control characters' };

export class IssueInvoiceDto {
  @ApiPropertyOptional({ type: 'string', maxLength: 60, description: 'The buyer’s purchase order number.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  poNumber?: string;
}

export class ReceivablesDto extends PageDto {
  @ApiPropertyOptional({ enum: RECEIVABLE_FILTERS })
  @IsOptional()
  @IsIn(RECEIVABLE_FILTERS)
  show?: (typeof RECEIVABLE_FILTERS)[number];

  @ApiPropertyOptional({ type: 'string', description: 'Of number, reference, organisation or PO number.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  @Matches(READABLE, READABLE_MESSAGE)
  q?: string;

  @ApiPropertyOptional({ type: 'string', example: 'GBP' })
  @IsOptional()
  @IsCurrency()
  currency?: string;
}

export class RecordTransferDto {
  @ApiProperty({ type: () => MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount: MoneyDto;

  @ApiProperty({ type: 'string', format: 'date', description: 'The day on the bank’s statement.' })
  @IsDay()
  receivedOn: string;

  @ApiProperty({ type: 'string', maxLength: 80, description: 'As the statement has it; each counts once.' })
  @IsString()
  @Length(1, 80)
  @Matches(READABLE, READABLE_MESSAGE)
  @Matches(/\S/, { message: 'must say something' })
  bankReference: string;
}

export class InvoiceReasonDto {
  @ApiProperty({ type: 'string', minLength: 3, maxLength: 1000 })
  @IsString()
  @Length(3, 1000)
  @Matches(READABLE, READABLE_MESSAGE)
  @Matches(/\S/, { message: 'must say something' })
  reason: string;
}

export class PauseDunningDto extends InvoiceReasonDto {
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The last day; null ends the pause.' })
  @IsOptional()
  @IsDay()
  until: string | null;
}

export class AccountTermsDto {
  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  poRequired: boolean;

  @ApiProperty({ type: () => [MoneyDto], description: 'One for each currency; none at all: no limit.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MoneyDto)
  limits: MoneyDto[];
}
