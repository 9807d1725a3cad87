import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
  IsDefined,
} from 'class-validator';
import {
  DISPUTE_STATES,
  LONGEST_EVIDENCE,
  REFUND_REASONS,
  REFUND_STATES,
  type DisputeState,
  EVIDENCE_FILE_FIELDS,
  type Evidence,
  type EvidenceFileField,
  type RefundReason,
  type RefundState,
} from '#libs/payments';
import { IsCurrency } from './is-currency.js';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class MoneyDto {
  @ApiProperty({ type: 'string', example: '12345', description: 'Minor units.' })
  @IsString()
  @Matches(/^\d{1,15}$/, { message: 'must be whole minor units' })
  amount: string;

  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsString()
  @IsCurrency()
  currency: string;
}

class RefundItemDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  articleId: string;

  @ApiPropertyOptional({ type: MoneyDto, description: 'All that is left of it when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount?: MoneyDto;

  @ApiPropertyOptional({ type: 'boolean', description: 'Left out: it ends when all of it goes back.' })
  @IsOptional()
  @IsBoolean()
  ends?: boolean;
}

export class RefundWishDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  paymentId: string;

  @ApiPropertyOptional({ type: MoneyDto, description: 'All that is left when left out. Not with items.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount?: MoneyDto;

  @ApiPropertyOptional({ type: [RefundItemDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RefundItemDto)
  items?: RefundItemDto[];

  @ApiPropertyOptional({ type: 'boolean', description: 'Left out: the licence ends when all that is left goes back.' })
  @IsOptional()
  @IsBoolean()
  ends?: boolean;
}

export class RefundPaymentDto extends RefundWishDto {
  @ApiProperty({ enum: REFUND_REASONS })
  @IsIn(REFUND_REASONS)
  reasonCode: RefundReason;

  @ApiProperty({ type: 'string', minLength: 3, maxLength: 1000, description: 'Why; kept with the refund.' })
  @IsString()
  @Length(3, 1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  @Matches(/\S/, { message: 'must say something' })
  note: string;
}

export class DecideRefundDto {
  @ApiProperty({ enum: ['approve', 'refuse'] })
  @IsIn(['approve', 'refuse'])
  decision: 'approve' | 'refuse';

  @ApiPropertyOptional({ type: 'string', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note?: string;
}

export class RefundFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: REFUND_STATES })
  @IsOptional()
  @IsIn(REFUND_STATES)
  state?: RefundState;

  @ApiPropertyOptional({ type: 'string', example: 'R-2026-0004', description: 'A reference or its beginning.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}

export class DisputeFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: DISPUTE_STATES })
  @IsOptional()
  @IsIn(DISPUTE_STATES)
  state?: DisputeState;

  @ApiPropertyOptional({ type: 'string', example: 'R-2026-0004', description: 'A reference or its beginning.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}

export class CreditNoteFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', example: 'R-2026-00042', description: 'Of one request or licence.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}

const Words = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: 'string', maxLength: LONGEST_EVIDENCE })(target, key);
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(LONGEST_EVIDENCE)(target, key);
};

class EvidenceDto implements Evidence {
  @Words()
  product_description?: string;

  @Words()
  customer_name?: string;

  @Words()
  customer_email_address?: string;

  @Words()
  service_date?: string;

  @Words()
  access_activity_log?: string;

  @Words()
  refund_policy_disclosure?: string;

  @Words()
  uncategorized_text?: string;
}

export class EvidenceFileDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsString()
  id: string;

  @ApiProperty({ enum: EVIDENCE_FILE_FIELDS })
  @IsIn(EVIDENCE_FILE_FIELDS)
  field: EvidenceFileField;
}

export class AnswerDisputeDto {
  @ApiProperty({ type: EvidenceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence: EvidenceDto;

  @ApiProperty({ type: 'boolean', description: 'Otherwise it is kept to go on with.' })
  @IsBoolean()
  submit: boolean;
}
