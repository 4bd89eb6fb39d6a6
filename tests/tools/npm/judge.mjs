// Judges Kubernetes objects by the schemas of their kinds, as the packages of tests/tools/npm hold them.
// In: a JSON array of objects. Out: a JSON array of findings, empty if every object is valid and has no field that its schema does not know.
const packages = {
  'source.toolkit.fluxcd.io': 'flux-cd', 'kustomize.toolkit.fluxcd.io': 'flux-cd', 'helm.toolkit.fluxcd.io': 'flux-cd', 'argoproj.io': 'argo-cd',
  'keda.sh': 'keda', 'cert-manager.io': 'cert-manager', 'external-secrets.io': 'external-secrets', 'monitoring.coreos.com': 'prometheus-operator',
  'gateway.networking.k8s.io': 'gateway-api', 'networking.istio.io': 'istio', 'security.istio.io': 'istio', 'telemetry.istio.io': 'istio',
  'autoscaling.k8s.io': 'autoscaler', 'cilium.io': 'cilium',
};

// Kinds whose group is shared by two projects.
const rollouts = ['AnalysisTemplate', 'ClusterAnalysisTemplate', 'Experiment', 'Rollout'];

function packageOf(group, kind) {
  if (group === 'argoproj.io' && rollouts.includes(kind)) return '@kubernetes-models/argo-rollouts/';
  return packages[group] ? `@kubernetes-models/${packages[group]}/` : 'kubernetes-models/';
}

// Fields that hold what a chart makes of them: their schemas take anything.
const free = ['spec.values.', 'spec.source.helm.valuesObject.'];

const isLeaf = value => value === null || typeof value !== 'object' || Object.keys(value).length === 0;

function* leaves(value, path = []) {
  if (isLeaf(value)) yield path;
  else for (const key of Object.keys(value)) yield* leaves(value[key], [...path, key]);
}

function spoilt(object, path) {
  const copy = structuredClone(object);
  const parent = path.slice(0, -1).reduce((node, key) => node[key], copy);
  parent[path.at(-1)] = [[1]];
  return copy;
}

function problemOf(Model, object) {
  try {
    new Model(structuredClone(object)).validate();
    return null;
  } catch (error) {
    return error.message;
  }
}

const findings = [];
let text = '';
for await (const chunk of process.stdin) text += chunk;
for (const object of JSON.parse(text)) {
  const owner = `${object.kind} ${object.metadata?.name}`;
  const group = object.apiVersion.includes('/') ? object.apiVersion.split('/')[0] : '';
  const models = await import(`${packageOf(group, object.kind)}${object.apiVersion}/${object.kind}`);
  const Model = models[object.kind];
  const problem = problemOf(Model, object);
  if (problem) {
    findings.push(`${owner}: ${problem}`);
    continue;
  }

  // The schemas let unknown fields pass; a value of a type that no field has tells them from those that are known.
  for (const path of leaves(object)) {
    const isFree = free.some(prefix => path.join('.').startsWith(prefix));
    if (!isFree && !['apiVersion', 'kind'].includes(path[0]) && problemOf(Model, spoilt(object, path)) === null) {
      findings.push(`${owner}: no schema for ${path.join('.')}`);
    }
  }
}

console.log(JSON.stringify(findings));
