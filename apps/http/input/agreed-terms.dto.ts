import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { READABLE } from './request.dto.js';

const isGiven = (_: object, value: unknown): boolean => value !== null && value !== undefined;

export class AgreedTermsFilterDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Of one organisation.' })
  @IsOptional()
  @IsUUID()
  organisation?: string;
}

export class ProposeTermsDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  organisationId: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', nullable: true, description: 'Null: for all titles.' })
  @ValidateIf(isGiven)
  @IsUUID()
  titleId?: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What is agreed, as AgreedTerms.' })
  @IsObject()
  terms: object;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', nullable: true, description: 'Null: from now on.' })
  @ValidateIf(isGiven)
  @IsISO8601({ strict: true })
  startsAt?: string | null;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', nullable: true, description: 'Null: without end.' })
  @ValidateIf(isGiven)
  @IsISO8601({ strict: true })
  endsAt?: string | null;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000, description: 'Why. The organisation does not see it.' })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  note: string;
}
