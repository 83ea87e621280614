package holdfast.teams;

/**
 * How many nodes send on behalf of the same councils at this moment, this one included: what Teams
 * allows a bot in one tenant is shared out between them.
 */
@FunctionalInterface
public interface LiveNodes {

    /** At least one; asked before everything that goes out, so it must be at hand. */
    int count();
}
