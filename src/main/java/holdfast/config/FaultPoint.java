package holdfast.config;

import holdfast.concern.Concerns;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Drafts;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.watch.Marks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instant at which Holdfast is made to die, to try what it promises for every such instant
 * (promises, P10). Each lies before or after one call of a port, such as {@code after Concerns.add
 * 1}: recorded, and nobody told yet.
 *
 * @param count which of these calls it is, from 1
 */
record FaultPoint(boolean after, Class<?> port, String call, int count) {

    /** Everything of consequence passes one of these. */
    static final List<Class<?>> PORTS =
            List.of(
                    Concerns.class,
                    Texts.class,
                    Drafts.class,
                    Mailboxes.class,
                    Messenger.class,
                    Marks.class);

    private static final Pattern WRITTEN =
            Pattern.compile("(before|after) (\\w+)\\.(\\w+) ([1-9][0-9]{0,5})");

    static FaultPoint read(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(found -> found.matches())
                .flatMap(found ->
                        port(found.group(2), found.group(3))
                                .map(port ->
                                        new FaultPoint(
                                                found.group(1).equals("after"),
                                                port,
                                                found.group(3),
                                                Integer.parseInt(found.group(4)))))
                .orElseThrow(() ->
                        new StartRefused(
                                "There is no fault point '%s'.".formatted(text),
                                "HOLDFAST_FAULT_POINT is for tests: name one such as 'after Concerns.add 1', or remove it."));
    }

    private static Optional<Class<?>> port(String name, String call) {
        return PORTS.stream()
                .filter(port -> port.getSimpleName().equals(name))
                .filter(port ->
                        Arrays.stream(port.getMethods())
                                .anyMatch(method -> method.getName().equals(call)))
                .<Class<?>>map(port -> port)
                .findFirst();
    }
}
