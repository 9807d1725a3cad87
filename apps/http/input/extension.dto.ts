import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString } from 'class-validator';
import type { ExtensionInput, MediumUse, Term, TerritoryTerm } from '#libs/licensing';

/** The shape only: what may become more is checked field by field by licensing. What is left out stays as it is. */
export class ExtensionDto implements Omit<ExtensionInput, 'reference'> {
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  term?: Term;

  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true }, maxItems: 50 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  media?: MediumUse[];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  territory?: TerritoryTerm;

  @ApiPropertyOptional({ type: 'array', items: { type: 'string' }, maxItems: 200 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  languages?: string[];
}
