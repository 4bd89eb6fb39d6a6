// Opens the pull request that deploys an image on GitHub; the branch image/TAG is already pushed.
// Reads REPOSITORY (https://github.com/OWNER/NAME), TAG and TOKEN_FILE from the environment.
import { readFileSync } from 'node:fs';

const [, host, name] = /^https:\/\/([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(process.env.REPOSITORY) ?? [];
if (!host) {
  throw new Error(`REPOSITORY should be https://HOST/OWNER/NAME.`);
}

const api = host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
const answer = await fetch(`${api}/repos/${name}/pulls`, {
  method: 'POST',
  headers: {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${readFileSync(process.env.TOKEN_FILE, 'utf8').trim()}`,
  },
  body: JSON.stringify({ title: `Deploy ${process.env.TAG}`, head: `image/${process.env.TAG}`, base: 'main' }),
});

// 422: there is one already, from a run before.
if (!answer.ok && answer.status !== 422) {
  throw new Error(`The pull request could not be opened: ${answer.status} ${answer.statusText}.`);
}
