package holdfast.fault;

import holdfast.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The bot in a process of its own, as it serves real people but for the door, which would ask for
 * Microsoft's tokens. It is told what to do on its standard input, a line each, and tells what it
 * did on its standard output; with the end of the input it ends.
 */
final class Node {

    /** Begins each line that is meant for the parent. */
    static final String TELLS = "@@ ";

    /** What it answers when a round could not be done. */
    static final String FAILED = "failed";

    /** A node that is started with this goes no rounds but those it is told to. */
    static final String BY_HAND = "--node.by-hand";

    /** The watch's own rounds, as {@code config} names them. */
    private static final String ROUNDS = "watchHours";

    private final TownClock clock = new TownClock();
    private final FaultPoints points = new FaultPoints();
    private Optional<ConfigurableApplicationContext> context = Optional.empty();

    static void main() {
        var node = new Node();
        try (var lines = new Scanner(System.in)) {
            while (lines.hasNextLine()) {
                node.obey(lines.nextLine());
            }
        }
        System.exit(0);
    }

    private void obey(String line) {
        var word = line.split(" ", 2);
        var rest = word.length > 1 ? word[1] : "";
        tell(
                switch (word[0]) {
                    case "open" -> open(rest.isBlank() ? new String[0] : rest.split(" "));
                    case "ahead" -> clock.goAhead(Duration.parse(rest));
                    case "arm" -> arm(Optional.of(rest).filter(point -> !point.isBlank()));
                    case "calls" -> calls(points.calls());
                    case "round" -> round();
                    case "nodes" -> nodes();
                    default -> throw new IllegalArgumentException(line);
                });
    }

    /** Starts the bot, after it has stopped the one before; gives its port. */
    private String open(String... settings) {
        context.ifPresent(ConfigurableApplicationContext::close);
        var started =
                new SpringApplicationBuilder(NodeWiring.class)
                        .registerShutdownHook(true)
                        .initializers(empty -> {
                            var beans = empty.getBeanFactory();
                            beans.registerSingleton("townClock", clock);
                            beans.addBeanPostProcessor(points);
                            if (List.of(settings).contains(BY_HAND)) {
                                beans.addBeanPostProcessor(new Idle());
                            }
                        })
                        .run(settings);
        context = Optional.of(started);
        return started.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** How many were woken; a round that fails is tried again by whoever asked for it. */
    private String round() {
        try {
            return Integer.toString(bean(Watch.class).run());
        } catch (RuntimeException failed) {
            return FAILED;
        }
    }

    /** How many nodes it knows of, itself included. */
    private String nodes() {
        return Integer.toString(bean(holdfast.watch.Node.class).live());
    }

    /** Keeps the watch from going rounds by itself. */
    private static final class Idle implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals(ROUNDS) ? new Object() : bean;
        }
    }

    private String arm(Optional<String> point) {
        points.arm(point);
        return "armed";
    }

    private static String calls(Map<String, Integer> counted) {
        return String.join(
                ";",
                counted.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
    }

    private <T> T bean(Class<T> type) {
        return context.orElseThrow().getBean(type);
    }

    private static void tell(String answer) {
        System.out.println(TELLS + answer);
    }
}
