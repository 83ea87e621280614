package holdfast.config;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import java.io.PrintStream;
import java.util.List;

/** {@code policy check FILE…}: everything that is wrong with each file. */
final class PolicyCheck {

    private PolicyCheck() {}

    /** The exit status: 0 when every file is in order, otherwise 1. */
    static int run(List<String> files, PrintStream out) {
        if (files.isEmpty()) {
            throw CommandRefused.usage("Name the files to check.");
        }
        var bad = files.stream().filter(file -> !check(file, out)).count();
        return bad == 0 ? 0 : CommandRefused.PROBLEMS;
    }

    private static boolean check(String file, PrintStream out) {
        var text = PolicyText.read(file);
        if (text.isEmpty()) {
            out.println(PolicyText.unreadable(file));
            return false;
        }
        return switch (PolicyReader.read(file, text.get())) {
            case Reading.Loaded(var policy) -> {
                out.println(inOrder(file, policy));
                yield true;
            }
            case Reading.Refused refused -> {
                out.println(refused.message());
                yield false;
            }
        };
    }

    private static String inOrder(String file, Policy policy) {
        var stages = policy.stages().size();
        var found = found(file, policy, stages);
        return policy.gap()
                .map(gap -> found + " Formal stages cannot be opened. " + gap.because())
                .orElse(found);
    }

    private static String found(String file, Policy policy, int stages) {
        return "%s is in order: %s, edition %s, %d %s."
                .formatted(
                        file,
                        policy.council(),
                        policy.edition(),
                        stages,
                        stages == 1 ? "stage" : "stages");
    }
}
