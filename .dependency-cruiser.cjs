// The order of the stages, as DESIGN draws it: text < models < take < read < group < reconcile < record < serve.
// Each rule has a fixture in test/architecture/fixtures that must fail (test/architecture/architecture.test.ts).
const ORDER = ["text", "models", "take", "read", "group", "reconcile", "record", "serve"];

/** `root` is the folder that holds the stages: "src", or a fixture. */
const rules = (root) => [
  ...ORDER.slice(0, -1).map((stage, i) => ({
    name: `${stage}-imports-only-what-comes-before`,
    severity: "error",
    from: { path: `^${root}/${stage}/` },
    to: { path: `^${root}/(${ORDER.slice(i + 1).join("|")})/` },
  })),
  {
    name: "no-stage-imports-the-pipeline",
    severity: "error",
    from: { path: `^${root}/(${ORDER.slice(0, -1).join("|")})/` },
    to: { path: `^${root}/(pipeline|index)\\.` },
  },
  { name: "no-cycles", severity: "error", from: { path: `^${root}/` }, to: { circular: true } },
  {
    name: "pure-stages-touch-nothing-outside",
    severity: "error",
    from: { path: `^${root}/(text|read|group|reconcile)/`, pathNot: "\\.test\\.tsx?$" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "rooms-are-entered-by-their-entry-file",
    comment:
      "From another stage, a room of read is entered by the file that bears its name, or by what that stage's docs list.",
    severity: "error",
    from: { path: `^${root}/(group|reconcile|serve)/` },
    to: {
      path: `^${root}/read/[^/]+/`,
      pathNot: `^${root}/read/([^/]+)/(\\1|conllu)\\.ts$`,
    },
  },
  {
    name: "no-dev-dependency-in-the-program",
    severity: "error",
    from: { path: `^${root}/`, pathNot: "\\.test\\.tsx?$" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

const root = process.env.READOUT_ARCHITECTURE_ROOT ?? "src";

module.exports = {
  forbidden: rules(root),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
