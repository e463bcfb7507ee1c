// Ends the stack that global-setup.mjs started for this project.
export default async function teardown(_globalConfig, projectConfig) {
  const project = projectConfig.displayName?.name ?? String(projectConfig.displayName);
  await globalThis.volmachtStacks?.get(project)?.stop();
}
