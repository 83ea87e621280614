package holdfast.log;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Every text of a structured log line, {@link Inert}; an error's own message is left out. */
public final class InertMembers implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final String MESSAGE_OF_THE_ERROR = "error.message";
    private static final String TRACE = "error.stack_trace";

    @Override
    public void customize(Members<Object> members) {
        members.applyingPathFilter(it -> it.toUnescapedString().equals(MESSAGE_OF_THE_ERROR));
        members.applyingValueProcessor(
                ValueProcessor.of(String.class, Inert::line)
                        .whenHasPath(it -> !it.toUnescapedString().equals(TRACE)));
    }
}
