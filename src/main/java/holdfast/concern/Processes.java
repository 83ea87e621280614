package holdfast.concern;

import holdfast.people.Authority;

/** The processes of the councils that Holdfast serves. */
public interface Processes {

    /** The process a concern raised now would follow: the policy in force. */
    Process inForce(Authority authority);

    /** The process this concern was raised under, over today's calendar. */
    Process of(Concern concern);
}
