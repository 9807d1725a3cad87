import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import {
  CONTRIBUTOR_TERMS,
  HOST_KINDS,
  RELATIONS,
  type ContributorTerms,
  type HostKind,
  type Relation,
  type SaveContributorInput,
  type TitleInput,
} from '#libs/catalogue';

class HostDto {
  @ApiProperty({ type: 'string', example: 'news.example.org' })
  @IsString()
  @MaxLength(260)
  host: string;

  @ApiProperty({ enum: HOST_KINDS })
  @IsIn(HOST_KINDS)
  kind: HostKind;
}

export class TitleDto implements TitleInput {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @Length(1, 120)
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Other ways the name is printed in credits.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  ownNames: string[];

  @ApiProperty({ type: 'string', example: 'en' })
  @IsString()
  @MaxLength(35)
  language: string;

  @ApiProperty({ type: () => [HostDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => HostDto)
  hosts: HostDto[];
}

export class ContributorDto implements Omit<SaveContributorInput, 'titleId'> {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @Length(2, 120)
  name: string;

  @ApiProperty({ enum: RELATIONS })
  @IsIn(RELATIONS)
  relation: Relation;

  @ApiProperty({ enum: CONTRIBUTOR_TERMS })
  @IsIn(CONTRIBUTOR_TERMS)
  terms: ContributorTerms;
}
