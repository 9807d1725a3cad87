import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import type { Field } from './schema.js';

/** Documents what a route answers when all is well. */
export const Answers = (status: number, field: Field, description = 'Done.') =>
  ApiResponse({ status, description, schema: field.schema });

/** Documents the body a route takes where its DTO class leaves parts to the context's own checks. */
export const Takes = (field: Field) => applyDecorators(ApiBody({ schema: field.schema }));
