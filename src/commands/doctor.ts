import { readPresets } from '../api/scenarios/presets.ts';
import { PROJECT_ROOT } from '../api/server/project-root.ts';
import { readUsable, VARIABLES } from '../config.ts';
import { examine } from '../operations/doctor/examine.ts';
import type { Finding } from '../operations/doctor/finding.ts';
import type { CommandCall } from './command.ts';

/** `npm run doctor`: looks at this place and says what to mend; `--json` for programs. Ends with 1 where anything fails. */
export async function doctor({ config, openStore, parameters }: CommandCall): Promise<void> {
  const { mistakes, names } = readUsable();
  const findings = await examine({
    ...config,
    ...{ root: PROJECT_ROOT, mistakes, names, variables: VARIABLES, now: Date.now() },
    presetProblems: async () => (await readPresets(config.seedDir)).problems,
    openFolder: (path, tell) => openStore({ kind: 'embedded', path }, tell),
    openShared: config.engine.kind === 'neo4j' ? () => openStore() : null,
  });
  console.log(parameters.includes('--json') ? JSON.stringify(findings, null, 2) : textOf(findings));
  if (findings.some(({ status }) => status === 'fail')) process.exitCode = 1;
}

/** A line of its own, below what was found. */
const INDENT = `\n${' '.repeat(18)}`;

function textOf(findings: readonly Finding[]): string {
  return findings
    .map(({ check, status, message, advice }) => {
      const line = `${status.padEnd(5)}${check.padEnd(13)}${message.replaceAll('\n', INDENT)}`;
      return advice === null ? line : `${line}${INDENT}→ ${advice}`;
    })
    .join('\n');
}
