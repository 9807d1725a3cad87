import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { CLEARANCE_ACTIONS, CLEARANCE_STATES, type ClearanceAction, type DecideClearanceInput } from '#libs/licensing';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };

export class SwapDto implements NonNullable<DecideClearanceInput['swap']> {
  @ApiPropertyOptional({ type: 'string', maxLength: 200, description: 'Another part of the article; or `fileId`.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  componentId?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A picture of our own, uploaded before.' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(READABLE, readable)
  caption?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  @Matches(READABLE, readable)
  creditLine?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(READABLE, readable)
  alt?: string;
}

export class ClearanceDto implements Omit<DecideClearanceInput, 'reference' | 'componentId'> {
  @ApiProperty({ enum: CLEARANCE_ACTIONS })
  @IsIn(CLEARANCE_ACTIONS)
  action: ClearanceAction;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Where two articles have a part of one name.' })
  @IsOptional()
  @IsUUID()
  articleId?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 300, description: 'Who holds the right.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  @Matches(READABLE, readable)
  owner?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  note?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  proofUrl?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proofFileId?: string;

  @ApiPropertyOptional({ type: () => SwapDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SwapDto)
  swap?: SwapDto;
}

export class ClearanceFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: [...CLEARANCE_STATES, 'all'], description: 'By default what is open.' })
  @IsOptional()
  @IsIn([...CLEARANCE_STATES, 'all'])
  state?: string;
}
