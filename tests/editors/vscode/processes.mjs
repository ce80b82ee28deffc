// Processes of this machine, as Linux tells of them.
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The command line of a process with blanks between; empty for one that is gone or has ended. */
export function commandOf(id) {
  try {
    return fs.readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function all() {
  return fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function parentOf(id) {
  try {
    // "id (name) state parent …", where the name may hold anything.
    return Number(fs.readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return 0;
  }
}

/** The ids of the processes whose command line fits. */
export function running(fits) {
  return all().filter((id) => fits(commandOf(id)));
}

/** The process and all that it started, and those that they did. */
export function descendants(id) {
  const parents = new Map(all().map((each) => [each, parentOf(each)]));
  const family = [id];
  for (const each of family) {
    for (const [child, parent] of parents) if (parent === each) family.push(child);
  }
  return family;
}

/** Ends processes at once, as a crash does, and waits until they are gone. */
export async function kill(ids) {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  while (ids.some((id) => commandOf(id) !== '')) await pause(20);
}

export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
