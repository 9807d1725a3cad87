// Loaded before a process's own code: when the supervisor dies, however it dies, the process ends as if asked to.
const PATIENCE_MS = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Listening for the end of the parent is no reason to stay alive.
process.channel?.unref();
