// @ts-check
// `npm start`, `npm test` and `npm run dev` begin here, on whatever Node is at hand and before
// anything is installed. So this file keeps to syntax that an old Node can read, looks at the
// version first, and only then loads the rest.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// The build and test tools load ES modules with `require`, which came with these two.
if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) {
  import('./commands.mjs')
    .then(({ runCommand }) => runCommand(process.argv[2]))
    .then(
      (exitCode) => {
        process.exitCode = exitCode;
      },
      (problem) => {
        console.error(problem);
        process.exitCode = 1;
      },
    );
} else {
  console.error(
    `Groundwork needs Node 20.19, 22.12 or newer, and this is Node ${process.versions.node}.`,
  );
  process.exitCode = 1;
}
