package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Draft.Wanted;
import java.util.Map;
import java.util.Optional;

/**
 * What a typed line fills in of a form that starts a matter, whichever way the form is then met.
 */
final class LineForms {

    private final Processes processes;

    LineForms(Processes processes) {
        this.processes = processes;
    }

    /** Empty when the command starts nothing. */
    Optional<Wanted> of(Caller caller, Command.Read read) {
        var policy = processes.inForce(caller.authority()).policy();
        var rest = read.rest();
        return switch (read.command()) {
            case NOTIFY -> start("notify", StartLine.notifying(caller, rest, policy));
            case RAISE -> start("raise", StartLine.raising(caller, rest, policy));
            case PRAISE -> start("praise", StartLine.praising(caller, rest));
            case SERVICE -> start("service", StartLine.service(rest));
            case TELL -> start("tell", StartLine.telling(caller, rest, policy));
            case TALKED -> start("talked", TalkLine.of(caller, rest));
            case RESTRICT -> start(Restricting.VERB, RestrictForms.line(rest));
            case UNRESTRICT -> start(Restricting.VERB, RestrictForms.lifting(rest));
            case SIGN_OFF -> start(SigningOff.VERB, Map.of("year", rest.rest()));
            default -> Optional.empty();
        };
    }

    private static Optional<Wanted> start(String verb, Map<String, String> inputs) {
        return Optional.of(Wanted.start(verb, inputs));
    }
}
