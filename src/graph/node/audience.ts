import { oneOf } from './columns.ts';

export const audience = oneOf('STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER');
