package holdfast.conversation;

import holdfast.concern.Concerns.Milestone;
import holdfast.concern.Concerns.Milestone.What;
import holdfast.concern.Concerns.Summary;
import holdfast.summary.Ground;
import holdfast.summary.Slice;
import holdfast.summary.Slice.By;
import java.time.LocalDate;
import java.util.Optional;

/** How long a concern has been where a list shows it, in working days. */
final class WaitWords {

    private final Words words;
    private final Ground ground;

    WaitWords(Words words, Ground ground) {
        this.words = words;
        this.ground = ground;
    }

    /** For a list of what waits at a stage, or for a decision; nothing for any other. */
    String of(Slice slice, Summary summary) {
        if (slice.has(By.STANDING, "deciding")) {
            return answered(summary).map(day -> said("waited.answered", day)).orElse("");
        }
        return slice.value(By.STAGE).flatMap(_ -> summary.course().since()).stream()
                .map(day -> said("waited.stage", day))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> answered(Summary summary) {
        return summary.course().milestones().reversed().stream()
                .filter(milestone -> milestone.what() == What.ANSWERED)
                .map(Milestone::on)
                .findFirst();
    }

    private String said(String key, LocalDate since) {
        var days = ground.since(since);
        return days.isPresent() ? words.say(key, days.getAsInt()) : "";
    }
}
