package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.summary.Ground;
import holdfast.summary.Late;
import holdfast.summary.Lateness;

/** What is late, and by how much; or what is due. */
final class LateWords {

    private final Words words;
    private final Ground ground;

    LateWords(Words words, Ground ground) {
        this.words = words;
        this.ground = ground;
    }

    /** A sentence for each thing. */
    String of(Lateness.Matter matter) {
        return matter.each().stream().map(this::of).collect(joining(" "));
    }

    private String of(Late late) {
        var isLate = late.due().isBefore(ground.today());
        return isLate ? overdue(late) : words.say("due." + key(late), late.due(), late.action());
    }

    /** Where the calendar does not reach, the day alone is said. */
    private String overdue(Late late) {
        var days = ground.since(late.due());
        return days.isPresent()
                ? words.say("late." + key(late), days.getAsInt(), late.due(), late.action())
                : words.say("due." + key(late), late.due(), late.action());
    }

    private static String key(Late late) {
        return switch (late.what()) {
            case STAGE -> "stage";
            case WHOLE -> "whole";
            case ACTION -> "action";
        };
    }
}
