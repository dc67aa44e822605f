// The publisher's command line: `npm run publisher -- <command>`. Says what is wrong in plain words
// and ends with exit code 1.
import { runCommand } from './command.ts';
import { Complaint } from './complaint.ts';

try {
  console.log(runCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
