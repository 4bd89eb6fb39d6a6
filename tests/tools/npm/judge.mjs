// Judges Kubernetes objects by the schemas of their kinds, as the packages of tests/tools/npm hold them.
// In: a JSON array of objects. Out: a JSON array of findings, empty if every object is valid and has no field that its schema does not know.
const packages = {
  'source.toolkit.fluxcd.io': '@kubernetes-models/flux-cd/', 'kustomize.toolkit.fluxcd.io': '@kubernetes-models/flux-cd/',
  'helm.toolkit.fluxcd.io': '@kubernetes-models/flux-cd/', 'argoproj.io': '@kubernetes-models/argo-cd/',
};

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
  const models = await import(`${packages[group] ?? 'kubernetes-models/'}${object.apiVersion}/${object.kind}`);
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
