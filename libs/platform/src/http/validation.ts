import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { DomainError, type FieldError } from '#libs/kernel';

/** Bodies and queries hold what their DTO names and nothing else. @throws http.invalid-input with one error per field */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalidInput(errors),
  });
}

type RulesOf = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/** What a DTO asks is the same for every request, but the library looks through all the classes there are each time. */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const look = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<Parameters<RulesOf>[0], ReturnType<RulesOf>>();
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    const found = known.get(target) ?? look(target, ...rest);
    // A body may call anything its constructor.
    if (typeof target === 'function') known.set(target, found);
    return found;
  };
}

const DEEPEST = 64;

/** Whether a body holds objects or lists within each other beyond any use; looks level by level, at no risk itself. */
export function isTooDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((part) => (isContainer(part) ? Object.values(part).filter(isContainer) : []));
  }
  return false;
}

const isContainer = (part: unknown): part is object =>
  part !== null && typeof part === 'object' && !Buffer.isBuffer(part);

function invalidInput(errors: readonly ValidationError[]): DomainError {
  const fields = errors.flatMap((error) => flatten(error, ''));
  const first = fields[0];
  return new DomainError('http.invalid-input', first ? sentence(first) : 'The request cannot be read.', {
    nextStep: 'Correct the fields named in “errors” and send it again.',
    errors: fields,
  });
}

const sentence = (field: FieldError): string => `${field.path}: ${field.message}.`;

/** That something is missing or of another kind explains all the rest, and is said first. */
const saysKind = ({ code }: FieldError): boolean => /^is[A-Z]/.test(code);

function flatten(error: ValidationError, prefix: string): FieldError[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {})
    .map(([code, message]) => ({ path, code, message }))
    .sort((a, b) => Number(saysKind(b)) - Number(saysKind(a)));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
