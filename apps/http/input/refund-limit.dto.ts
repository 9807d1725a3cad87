import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { MoneyDto } from './refund.dto.js';
import { READABLE } from './request.dto.js';

export class ProposeRefundLimitDto {
  @ApiProperty({ type: MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  limit: MoneyDto;

  @ApiProperty({ type: 'string', description: 'In finance’s own words.' })
  @IsString()
  @Length(3, 1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  @Matches(/\S/, { message: 'must say something' })
  note: string;
}

export class DecideRefundLimitDto {
  @ApiProperty({ type: MoneyDto, description: 'As the person saw it.' })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  limit: MoneyDto;

  @ApiProperty({ enum: ['approve', 'refuse'] })
  @IsIn(['approve', 'refuse'])
  decision: 'approve' | 'refuse';
}
