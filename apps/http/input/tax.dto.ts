import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { TAX_TREATMENTS, type TaxTreatment } from '#libs/payments';
import { IsCurrency } from './is-currency.js';
import { IsDay } from './is-day.js';
import { ReportRowsDto } from './report-range.dto.js';

const HIGHEST_RATE = 5000;

export class TaxPreviewDto {
  @ApiProperty({ type: 'string', example: '12000', description: 'A price without tax, in minor units.' })
  @Matches(/^\d{1,15}$/, { message: 'amount is a whole number of minor units' })
  amount: string;

  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsCurrency()
  currency: string;
}

export class TaxDraftDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'The revision the change was made on; 0 begins a draft.' })
  @IsInt()
  @Min(0)
  revision: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The table; it may still be wrong.' })
  @IsObject()
  data: object;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'null: the day it is published.' })
  @IsOptional()
  @IsDay()
  effectiveFrom: string | null;

  @ApiProperty({ type: 'string', maxLength: 500, description: 'Why, for whoever publishes it.' })
  @IsString()
  @MaxLength(500)
  note: string;
}

export class TaxRevisionDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The revision that was read.' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class TaxDocumentsDto extends ReportRowsDto {
  @ApiPropertyOptional({ enum: TAX_TREATMENTS })
  @IsOptional()
  @IsIn(TAX_TREATMENTS)
  treatment?: TaxTreatment;

  @ApiPropertyOptional({ type: 'string', example: 'DE' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, { message: 'country is a code like DE' })
  country?: string;

  @ApiPropertyOptional({ type: 'integer', example: 2000 })
  @IsOptional()
  @Transform(({ value }) => Number(value))
  @IsInt()
  @Min(0)
  @Max(HIGHEST_RATE)
  rateBasisPoints?: number;

  @ApiPropertyOptional({ type: 'boolean', description: 'Only those whose place is not confirmed.' })
  @IsOptional()
  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  unconfirmed?: boolean;
}
