import { startEmbeddedPostgres } from '../start-embedded-postgres.ts';

/** A process that runs a cluster as a server would: tells what it got, and stops when a line arrives. */
const [folder = '', throwAway] = process.argv.slice(2);
const steps: string[] = [];
const server = await startEmbeddedPostgres({
  folder,
  throwAway: throwAway === 'throw-away',
  onSlowStep: (step) => steps.push(step),
});
process.stdin.once('data', () => void server.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ owned: server.owned, socketFolder: server.socketFolder, steps }));
