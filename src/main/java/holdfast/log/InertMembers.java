package holdfast.log;

import java.util.Set;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Every text of a structured log line, {@link Inert}; an error's own message is left out. */
public final class InertMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    /** Of each format that Boot offers, in its own words. */
    private static final Set<String> MESSAGE_OF_THE_ERROR =
            Set.of("error.message", "_error_message");

    private static final Set<String> TRACE =
            Set.of("error.stack_trace", "_error_stack_trace", "stack_trace");

    @Override
    public void customize(Members<Object> members) {
        members.applyingPathFilter(it -> MESSAGE_OF_THE_ERROR.contains(it.toUnescapedString()));
        members.applyingValueProcessor(
                ValueProcessor.of(String.class, Inert::line)
                        .whenHasPath(it -> !TRACE.contains(it.toUnescapedString())));
    }
}
