// One app with a chart for each deployment target, which holds it for each of its cluster types: node synth.js ASSIGNMENTS TARGETS OUTPUT-FOLDER
import { App, ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';

const [assignments, targets, outdir] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];

class Assignment extends Construct {
  constructor(scope, index) {
    super(scope, `app-${index}`);
    const namespace = `prod-cloud-${index}`;
    new ApiObject(this, 'application', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: `app-${index}`, namespace: 'argocd' },
      spec: {
        project: 'team',
        source: { repoURL: 'https://git.example.com/team/app', targetRevision: 'prod', path: './part' },
        destination: { server: 'https://kubernetes.default.svc', namespace },
        syncPolicy: { automated: { prune: true, selfHeal: true } },
      },
    });
    new ApiObject(this, 'namespace', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace, labels: { environment: 'prod', workspace: 'team' } },
    });
    const data = {};
    for (let i = 0; i < 25; i++) {
      data[`SETTING_${String(i).padStart(2, '0')}`] = `https://host-${(index * 31 + i) % 1000}.example.com/path`;
    }
    new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'platform-config', namespace }, data });
  }
}

const app = new App({ outdir });
const charts = [];
for (let i = 0; i < assignments; i++) {
  const target = i % targets;
  charts[target] ??= new Chart(app, `target-${target}`);
  new Assignment(charts[target], i);
}
app.synth();
