import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { MoneyJson } from '#libs/kernel';
import {
  DECISIONS,
  type DecideRequestInput,
  type DecisionKind,
  type LeaveOut,
  type Use,
  type UseItem,
} from '#libs/licensing';
import { use, useItem } from '../contract/use.js';
import { IsCurrency } from './is-currency.js';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class MoneyDto implements MoneyJson {
  @ApiProperty({ type: 'string', pattern: '^\\d{1,15}$', description: 'Minor units.' })
  @Matches(/^\d{1,15}$/, { message: 'must be whole minor units, such as "35100" for 351.00' })
  amount: string;

  @ApiProperty({ type: 'string', pattern: '^[A-Z]{3}$' })
  @IsCurrency()
  currency: string;
}

export class LeaveOutDto implements LeaveOut {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  articleId: string;

  @ApiProperty({ type: 'string', description: 'One of `declineReasons`.' })
  @IsString()
  @MaxLength(60)
  reasonCode: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000, description: 'A sentence to the licensee.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note?: string;
}

export class DecisionDto implements Omit<DecideRequestInput, 'reference'> {
  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS)
  decision: DecisionKind;

  @ApiPropertyOptional({ type: 'string', description: 'One of `declineReasons`, to decline.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reasonCode?: string;

  @ApiPropertyOptional({
    type: 'string',
    maxLength: 4000,
    description: 'A sentence to the licensee; the question, to ask.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, allOf: [use.schema] })
  @IsOptional()
  @IsObject()
  use?: Use;

  @ApiPropertyOptional({ type: 'array', items: useItem.schema })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  items?: UseItem[];

  @ApiPropertyOptional({ type: () => MoneyDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  price?: MoneyDto;

  @ApiPropertyOptional({ type: 'string', pattern: '^[A-Z]{3}$' })
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @ApiPropertyOptional({
    type: () => [LeaveOutDto],
    description: 'With `approve`: articles that are not approved; the others are offered.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LeaveOutDto)
  leaveOut?: LeaveOutDto[];
}

export class ApprovalDto {
  @ApiPropertyOptional({
    type: 'string',
    format: 'uuid',
    description: 'The proposal that was read; a newer one is not confirmed by mistake.',
  })
  @IsOptional()
  @IsUUID()
  decisionId?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note?: string;
}

export class QueueFilterDto extends PageDto {
  @ApiPropertyOptional({
    type: 'string',
    description: 'A request state, or `all`; by default what waits for a person.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  state?: string;

  @ApiPropertyOptional({ type: 'string', description: 'A reason code, such as `promotional`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reason?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  titleId?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Part of the reference, organisation or headline.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ type: 'string', description: '`me`, `nobody`, or the id of whoever has it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  assignee?: string;

  @ApiPropertyOptional({ type: 'string', description: '`yes`: the promise is broken; `no`: it holds.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  late?: string;

  @ApiPropertyOptional({ type: 'string', description: '`open`: a part waits to be cleared.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  clearances?: string;

  @ApiPropertyOptional({ type: 'string', description: '`quote`, `free` or `extension`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  kind?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Waits for at least so many hours.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  older?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Waits for less than so many hours.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  newer?: string;

  @ApiPropertyOptional({
    type: 'string',
    description: 'Answered from `from` to `to`: offered, asked, declined or any.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  answered?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Answered by `rule` or `desk`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  by?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Declined with this reason code.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  declined?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Answered within the promise (`yes`) or after it (`no`).' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  kept?: string;

  @ApiPropertyOptional({ type: 'string', description: '`yes`: a licence was issued from `from` to `to`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  sold?: string;

  @ApiPropertyOptional({ type: 'string', description: 'The first day, in UTC.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  from?: string;

  @ApiPropertyOptional({ type: 'string', description: 'The last day, in UTC.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  to?: string;
}

export class StateReasonDto {
  @ApiProperty({ type: 'string' })
  @IsString()
  @MaxLength(60)
  reasonCode: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note?: string;
}
