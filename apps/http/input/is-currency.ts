import { Matches } from 'class-validator';

/** Three letters, as ISO 4217 has them; whether we deal in it is for the use case to say. */
export const IsCurrency = (): PropertyDecorator => Matches(/^[A-Z]{3}$/, { message: 'currency is a code like GBP' });
