import suites from '../tests/jest.config.mjs';

/** Only the tests of the launcher and the simulators: `npx jest -c infra/jest.config.mjs`. */
export default suites.projects.find(({ displayName }) => displayName === 'units-infra');
