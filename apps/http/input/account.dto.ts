import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LANGUAGES, type AccountLanguage } from '#libs/identity';

export class AccountNameDto {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name: string;
}

export class AccountLanguageDto {
  @ApiProperty({ enum: ACCOUNT_LANGUAGES })
  @IsIn(ACCOUNT_LANGUAGES)
  language: AccountLanguage;
}
