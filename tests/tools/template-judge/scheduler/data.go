// Package scheduler holds the type of the data that templates see, so that error texts name it as they do in production.
package scheduler

type dataType struct {
	DeploymentTargetName string
	Namespace            string
	Environment          string
	Workspace            string
	Workload             string
	Labels               map[string]string
	Manifests            map[string]string
	ClusterType          string
	ConfigData           map[string]interface{}
}

// NewData makes the data of a template from its fields.
func NewData(fields map[string]interface{}) interface{} {
	text := func(name string) string { s, _ := fields[name].(string); return s }
	labels := func(name string) map[string]string { m, _ := fields[name].(map[string]string); return m }
	config, _ := fields["ConfigData"].(map[string]interface{})
	return dataType{
		DeploymentTargetName: text("DeploymentTargetName"),
		Namespace:            text("Namespace"),
		Environment:          text("Environment"),
		Workspace:            text("Workspace"),
		Workload:             text("Workload"),
		Labels:               labels("Labels"),
		Manifests:            labels("Manifests"),
		ClusterType:          text("ClusterType"),
		ConfigData:           config,
	}
}
