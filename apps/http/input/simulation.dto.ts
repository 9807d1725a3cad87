import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { LONGEST_MONTHS } from '#libs/licensing';

export class StartSimulationDto {
  /** How far back. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: LONGEST_MONTHS })
  @IsInt({ message: 'Say how many months, as a whole number.' })
  @Min(1, { message: 'A simulation looks back at least one month.' })
  @Max(LONGEST_MONTHS, { message: `A simulation looks back at most ${LONGEST_MONTHS} months.` })
  months: number;
}

export class DraftQueryDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Name the draft.' })
  draft: string;
}
