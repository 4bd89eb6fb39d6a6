'use strict';

// Starts Node-RED with settings.js on a free port, as the container does, and asks it over HTTP.
// What is asked and expected stands in test/cases: `{ name, path?, request, status?, expect? }`.
const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { after, before, test } = require('node:test');

const root = path.join(__dirname, '..');
const rules = 'currency: EUR\nroutes:\n  - name: discount\n    limit: 1000\n    approver: sales-lead\n';
const deadline = 60_000;
let app;

before(async () => { app = await start(); }, { timeout: deadline });
after(() => app?.stop());

test('it says that it is alive', async () => {
  const answer = await fetch(`${app.url}/healthz`);

  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { status: 'ok' });
});

test('the editor is not served', async () => {
  assert.equal((await fetch(`${app.url}/`)).status, 404);
  assert.equal((await fetch(`${app.url}/flows`)).status, 404);
});

for (const file of fs.readdirSync(path.join(__dirname, 'cases')).filter(name => name.endsWith('.json')).sort()) {
  for (const asked of JSON.parse(fs.readFileSync(path.join(__dirname, 'cases', file), 'utf8'))) {
    test(`${file}: ${asked.name}`, async () => {
      const answer = await fetch(app.url + (asked.path ?? '/approvals'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked.request),
      });
      const body = await answer.json();

      assert.equal(answer.status, asked.status ?? 200, JSON.stringify(body));
      for (const [key, value] of Object.entries(asked.expect ?? {})) {
        assert.deepEqual(body[key], value, `${key} of ${JSON.stringify(body)}`);
      }
    });
  }
}

function start() {
  const program = path.join(root, 'node_modules', 'node-red', 'red.js');
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', APPROVAL_RULES: rules };
  delete env.APP_EDIT;
  const child = spawn(process.execPath, [program, '--settings', path.join(root, 'settings.js')], { cwd: root, env });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = text => {
      output += text;
      // Node-RED says which port the system gave it once it listens.
      const port = output.match(/http:\/\/127\.0\.0\.1:([1-9][0-9]*)/)?.[1];
      if (port && output.includes('Started flows')) {
        resolve({ url: `http://127.0.0.1:${port}`, stop: () => stop(child) });
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('exit', code => reject(new Error(`Node-RED ended with ${code}:\n${output}`)));
  });
}

function stop(child) {
  return new Promise(resolve => {
    child.removeAllListeners('exit');
    child.on('exit', resolve);
    child.kill('SIGTERM');
  });
}
