/** Folders are the phases of a question; what each may import is written once, here. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed.map((folder) => `^src/${folder}`)] },
});
const only = (name, packages, allowedIn) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: allowedIn },
  to: { path: packages },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    layer('domain-imports-nothing', '^src/domain/', []),
    layer('rules-import-domain', '^src/rules/', ['domain/']),
    layer('solver-imports-domain', '^src/solver/', ['domain/']),
    layer('importers-import-domain', '^src/importers/', ['domain/']),
    layer('graph-imports-domain-config-and-setup', '^src/graph/', [
      'domain/',
      'config.ts',
      'setup/',
    ]),
    layer('embedding-imports-domain-setup-and-tools', '^src/embedding/', [
      'domain/',
      'setup/',
      'graph/engine/',
    ]),
    layer('services-import-inward', '^src/services/', [
      'domain/',
      'embedding/',
      'rules/',
      'solver/',
      'graph/',
      'importers/',
    ]),
    layer('graphql-imports-domain-and-services', '^src/graphql/', ['domain/', 'services/']),
    layer('setup-imports-nothing', '^src/setup/', []),
    layer('server-imports-progress-and-config', '^src/server/', [
      'domain/',
      'graph/engine/',
      'config.ts',
    ]),
    only('driver-only-in-graph', 'node_modules/neo4j-driver', '^src/graph/'),
    only(
      'models-run-in-embedding',
      'node_modules/(onnxruntime-node|@huggingface)/',
      '^src/embedding/',
    ),
    only('graphql-only-in-graphql', 'node_modules/(graphql|graphql-sse|@apollo)/', '^src/graphql/'),
    {
      name: 'pure-folders-use-no-platform',
      severity: 'error',
      from: { path: '^src/(domain|rules|solver)/', pathNot: '^src/solver/highs.ts$' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
