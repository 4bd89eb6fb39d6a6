'use strict';

// How Node-RED runs here. In a container it may write nothing: the root file system is read-only and the user is 65532.
// `npm run edit` opens the editor on this machine, and only there does Node-RED write: into flows/.
const path = require('node:path');

const editing = process.env.APP_EDIT === '1';

module.exports = {
  uiPort: Number(process.env.PORT || 1880),
  uiHost: editing ? '127.0.0.1' : process.env.HOST || '0.0.0.0',
  userDir: __dirname,
  flowFile: path.join(__dirname, 'flows', 'flows.json'),
  flowFilePretty: true,
  readOnly: !editing,

  // No editor and no admin API where the app serves users.
  httpAdminRoot: editing ? '/' : false,
  disableEditor: !editing,
  telemetry: { enabled: false, updateNotification: false },

  // What a flow uses is what package.json pins: nothing is installed while the app runs.
  externalModules: {
    autoInstall: false,
    palette: { allowInstall: false, allowUpdate: false, allowUpload: false },
    modules: { allowInstall: false },
  },
  functionExternalModules: false,
  functionTimeout: 10,
  // No node that starts programs, or that reads and writes files.
  nodesExcludes: ['90-exec.js', '10-file.js', '23-watch.js'],

  // Credentials never lie in the repository: nodes name environment variables, ${LIKE_THIS}, which come from secrets.
  credentialSecret: process.env.NODE_RED_CREDENTIAL_SECRET || (editing ? undefined : false),
  contextStorage: { default: { module: 'memory' } },

  // The rules that the platform configures, for flows: global.get('rules').
  functionGlobalContext: { rules: readRules(process.env.APPROVAL_RULES) },

  apiMaxLength: '256kb',
  logging: { console: { level: 'info', metrics: false, audit: false } },
};

function readRules(text) {
  return text ? require('js-yaml').load(text) : { currency: 'EUR', routes: [] };
}
