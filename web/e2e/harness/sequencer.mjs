/** Always the same order, and the import first: it counts what a fresh register holds. Jest would sort by past run times. */
export default class Sequencer {
  sort(tests) {
    const rank = ({ path }) => (path.endsWith('imports.spec.ts') ? '' : path);
    return [...tests].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
  shard(tests) {
    return tests;
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
