import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { suiteDir } from '../support/stack';
import { BROKEN_GUARDS, type Edit } from './guards';

/** What Jest writes of a run. */
interface Results {
  testResults: { name: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

const root = join(__dirname, '..', '..');
const specs = [...new Set(BROKEN_GUARDS.flatMap(({ fails }) => Object.keys(fails)))];

const pathOf = (spec: string) => join(root, 'tests', 'api', spec);

/** Runs the suites that hold these guards, unchanged, against a build in which every guard is switched off. */
async function runOnBrokenBuild(): Promise<Results> {
  const dir = suiteDir('broken');
  // One prepared database serves all stacks of a run: the data are not what is broken.
  const templates = join(dirname(dir), 'templates');
  mkdirSync(templates, { recursive: true });
  symlinkSync(templates, join(dir, 'templates'));
  const edits = new Map<string, Omit<Edit, 'file'>[]>();
  for (const { file, ...edit } of BROKEN_GUARDS.flatMap((guard) => guard.edits)) {
    const path = join(root, 'api', 'dist', file);
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  const output = join(dir, 'results.json');
  const jest = createRequire(join(root, 'package.json')).resolve('jest/bin/jest');
  const args = [jest, '--config', join(root, 'tests', 'jest.config.mjs'), '--selectProjects', 'api', '--json'];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TEST_DIR: dir,
    BROKEN_GUARDS: JSON.stringify([...edits]),
    // In quotes: the path may hold a space.
    NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'break-guards.cjs'))}`,
  };
  delete env['JEST_WORKER_ID'];
  const told = await new Promise<string>((done) => {
    // It ends with an error when all is well: tests have failed. What failed is in the file.
    execFile(
      process.execPath,
      [...args, `--outputFile=${output}`, '--runTestsByPath', ...specs.map(pathOf)],
      { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => done(`${error?.message.slice(0, 300)}\n${out.slice(-1500)}\n${err.slice(-1500)}`),
    );
  });
  if (!existsSync(output)) throw new Error(`The broken build was not tried: ${told}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Results;
}

/** A test is worth what it notices: each guard that is switched off must turn its own tests red, and no others. */
describe('negative controls: a build without its guards', () => {
  let results: Results;
  beforeAll(async () => {
    results = await runOnBrokenBuild();
  }, 240_000);

  const testsOf = (spec: string) =>
    results.testResults.find(({ name }) => name === pathOf(spec))?.assertionResults ?? [];

  it.each(BROKEN_GUARDS.map((guard) => [guard.name, guard] as const))('%s: the tests notice', (_name, guard) => {
    for (const [spec, fails] of Object.entries(guard.fails)) {
      const meant = testsOf(spec).filter(({ fullName }) => fails.test(fullName));
      expect(meant.length).toBeGreaterThan(0);
      expect(meant.filter(({ status }) => status !== 'failed').map(({ fullName }) => fullName)).toEqual([]);
    }
  });

  it.each(specs)('%s: every other test still passes, so it was the guard that was missed', (spec) => {
    const meant = BROKEN_GUARDS.flatMap(({ fails, mayFail }) =>
      [fails[spec], mayFail].filter((name) => name !== undefined),
    );
    const others = testsOf(spec).filter(({ fullName }) => !meant.some((name) => name.test(fullName)));
    expect(others.length).toBeGreaterThan(0);
    expect(
      others
        .filter(({ status }) => status !== 'passed')
        .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.slice(0, 300)}`),
    ).toEqual([]);
  });
});
