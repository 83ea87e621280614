package holdfast.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of the tests in a process of its own, with all that this one was started with. */
public final class ChildJvm {

    private final Class<?> program;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private String path = System.getProperty("java.class.path");

    private ChildJvm(Class<?> program) {
        this.program = program;
    }

    /** The program that begins in this class. */
    public static ChildJvm running(Class<?> program) {
        return new ChildJvm(program);
    }

    /** What the machine is told, such as {@code -Xmx256m}. */
    public ChildJvm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Laid out so that it starts sooner. */
    ChildJvm of(SharedClasses classes) {
        path = classes.path();
        options.addAll(classes.options());
        return this;
    }

    /** A limit of the shell's, such as {@code ulimit -n 256}. */
    public ChildJvm under(String limit) {
        before.addAll(List.of("sh", "-c", limit + "; exec \"$0\" \"$@\""));
        return this;
    }

    /** Starts it; what it complains of is heard where this one's complaints are. */
    public Process start(String... arguments) {
        return start(command(arguments).redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    /** Starts it; what it complains of stands with what else it says. */
    public Process startSayingAll(String... arguments) {
        return start(command(arguments).redirectErrorStream(true));
    }

    private ProcessBuilder command(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = List.of("-cp", path, program.getName());
        return new ProcessBuilder(
                Stream.of(
                                before,
                                List.of(java, "--enable-native-access=ALL-UNNAMED"),
                                options,
                                start,
                                List.of(arguments))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
