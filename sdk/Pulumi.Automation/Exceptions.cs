namespace Pulumi.Automation.Commands.Exceptions
{
    public class CommandException : Exception
    {
        internal CommandException(string message)
            : base(message)
        {
        }
    }

    public sealed class ConcurrentUpdateException : CommandException
    {
        internal ConcurrentUpdateException(string message)
            : base(message)
        {
        }
    }

    public class StackNotFoundException : CommandException
    {
        internal StackNotFoundException(string message)
            : base(message)
        {
        }
    }
}

namespace Pulumi.Automation.Exceptions
{
    public class MissingExpectedEventException : Exception
    {
        internal MissingExpectedEventException(string message)
            : base(message)
        {
        }
    }
}
