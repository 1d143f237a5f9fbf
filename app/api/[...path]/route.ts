import { answerApi } from '@/lib/api/answer-api';

export const dynamic = 'force-dynamic';

/** For development alone: otherwise the server in front answers these addresses itself. */
export const GET = answerApi;
