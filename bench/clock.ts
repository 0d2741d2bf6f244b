/** Seconds of processor time this process has used: what a busy machine's wall clock can't tell. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
