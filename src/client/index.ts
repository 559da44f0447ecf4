export { type CallOptions, type Client, type ClientOptions, createClient } from './create-client.ts';
export type * from './generated/graphql.ts';
export { OPERATIONS } from './operations.ts';
export { type AnswerError, RequestFailed } from './request-failed.ts';
