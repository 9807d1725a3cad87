import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { MEMBER_ROLES, STAFF_ROLES, type MemberRole, type StaffRole } from '#libs/kernel';
import {
  ORGANISATION_KINDS,
  type CreateOrganisationInput,
  type CreateStaffInput,
  type InviteMemberInput,
  type OrganisationInput,
  type OrganisationKind,
} from '#libs/identity';
import { PageDto } from './page.dto.js';

export class OrganisationDto implements OrganisationInput {
  @ApiProperty({ type: 'string', maxLength: 200 })
  @IsString()
  @MaxLength(200)
  name: string;

  @ApiProperty({ type: 'string', description: 'ISO 3166-1 alpha-2.', example: 'GB' })
  @IsString()
  @MaxLength(2)
  country: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @ApiPropertyOptional({ type: 'string', nullable: true, maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  vatNumber?: string | null;
}

export class CreateOrganisationDto extends OrganisationDto implements CreateOrganisationInput {
  @ApiProperty({ type: 'string', description: 'The version of the terms that were confirmed.' })
  @IsString()
  @MaxLength(40)
  termsVersion: string;
}

export class RolesDto {
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...MEMBER_ROLES] } })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MEMBER_ROLES.length)
  @IsIn(MEMBER_ROLES, { each: true })
  roles: MemberRole[];
}

export class InviteMemberDto extends RolesDto implements InviteMemberInput {
  @ApiProperty({ type: 'string', format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email: string;

  @ApiPropertyOptional({ type: 'string', enum: ['en', 'ar'], description: 'The language of the mail.' })
  @IsOptional()
  @IsIn(['en', 'ar'])
  language?: string;
}

export class InvitationTokenDto {
  @ApiProperty({ type: 'string' })
  @IsString()
  @MaxLength(200)
  token: string;
}

export class OrganisationFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'Part of the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class VerifyKindDto {
  @ApiProperty({ enum: ORGANISATION_KINDS })
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @ApiProperty({ type: 'boolean', description: 'false takes an earlier verification back.' })
  @IsBoolean()
  verified: boolean;
}

export class DisabledDto {
  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  disabled: boolean;
}

export class InvoiceTermsDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 1,
    maximum: 120,
    description: 'Net days, or null for card only.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(120)
  days: number | null;
}

export class StaffRolesDto {
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...STAFF_ROLES] } })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(STAFF_ROLES.length)
  @IsIn(STAFF_ROLES, { each: true })
  roles: StaffRole[];
}

export class CreateStaffDto extends StaffRolesDto implements CreateStaffInput {
  @ApiProperty({ type: 'string', format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email: string;

  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name: string;
}
