package holdfast.policy;

import java.util.Optional;

/**
 * The IRO's judgement of an answer.
 *
 * @param remind how often the IRO is reminded while an answer awaits it
 * @param source where the council's document says so
 * @param reading how its words were understood, where they leave room
 */
public record Decision(Optional<Period> remind, String source, Optional<String> reading) {}
