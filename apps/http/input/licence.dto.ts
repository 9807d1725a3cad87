import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { SHOWN_STATES, type ShownState } from '#libs/licensing';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

export class LicenceFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: SHOWN_STATES, description: 'As it is shown.' })
  @IsOptional()
  @IsIn(SHOWN_STATES)
  state?: ShownState;

  @ApiPropertyOptional({ type: 'string', description: 'Part of the number, headline or licensee’s name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(READABLE, { message: 'must not hold control characters' })
  text?: string;
}

export class PackageDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    description: 'Of the licence; left out: the newest whose files are ready.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  revision?: number;
}

export class PackagePartDto extends PackageDto {
  @ApiProperty({ type: 'string', maxLength: 300, description: 'As the package’s status names the file.' })
  @IsString()
  @MaxLength(300)
  @Matches(READABLE, { message: 'must not hold control characters' })
  path: string;
}
