import { useQuery } from '@tanstack/react-query';
import { workplaceApi } from '../../api/desk-workplace.js';

export const TEMPLATES_KEY = ['templates'];

/** The texts the desk writes from. */
export const useTemplates = () =>
  useQuery({ queryKey: TEMPLATES_KEY, queryFn: ({ signal }) => workplaceApi.templates(signal) });
