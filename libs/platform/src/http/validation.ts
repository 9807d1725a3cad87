import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldError } from '#libs/kernel';

/** Bodies and queries hold what their DTO names and nothing else. @throws http.invalid-input with one error per field */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalidInput(errors),
  });
}

function invalidInput(errors: readonly ValidationError[]): DomainError {
  const fields = errors.flatMap((error) => flatten(error, ''));
  const first = fields[0];
  return new DomainError('http.invalid-input', first ? sentence(first) : 'The request cannot be read.', {
    nextStep: 'Correct the fields named in “errors” and send it again.',
    errors: fields,
  });
}

const sentence = (field: FieldError): string => `${field.path}: ${field.message}.`;

function flatten(error: ValidationError, prefix: string): FieldError[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ path, code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
