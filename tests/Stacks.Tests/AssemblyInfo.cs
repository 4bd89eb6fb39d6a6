// Pulumi's test mode asks for it, and configuration comes from the environment.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
