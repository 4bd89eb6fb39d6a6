// Pulumi's test mode asks for it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
