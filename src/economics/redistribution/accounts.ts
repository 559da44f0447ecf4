import type { Domain } from '../../domain/vocabulary.ts';

/** Both cases as plain numbers: all that the figures of a redistribution are computed from. */
export interface Accounts {
  readonly years: readonly number[];
  readonly baseline: CaseAccounts;
  readonly scenario: CaseAccounts;
}

export interface CaseAccounts {
  /** Domain by domain, generations in order. */
  readonly volumes: readonly VolumeAccount[];
  readonly captures: readonly CaptureAccount[];
  readonly stages: readonly StageAccount[];
}

/** A technology in a domain; each array by year. */
export interface VolumeAccount {
  readonly domain: Domain;
  readonly technology: string;
  readonly share: Float64Array;
  readonly ports: Float64Array;
  readonly spendUsd: Float64Array;
}

/** Per dollar spent on the technology. */
export interface CaptureAccount {
  readonly technology: string;
  readonly stage: string;
  readonly firm: string | null;
  readonly revenue: number;
  readonly profit: number;
}

/** Per dollar spent on the technology. */
export interface StageAccount {
  readonly technology: string;
  readonly stage: string;
  readonly revenue: number;
  readonly valueAdded: number;
}
