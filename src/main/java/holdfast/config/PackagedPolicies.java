package holdfast.config;

import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.workingday.Calendar;
import holdfast.workingday.CalendarFile;
import holdfast.workingday.CalendarReading;
import holdfast.workingday.CouncilDays;
import java.util.Optional;

/** The policies and the calendar that come with Holdfast, for whoever asks at a prompt. */
final class PackagedPolicies {

    private static final String ENDING = ".yaml";

    private final Shelf shelf = new Shelf();

    /** The policy in this file, or the packaged one of this name. */
    Policy policy(String nameOrFile) {
        var packaged = shelf.texts(Optional.empty(), "bot/policies", ENDING);
        var text =
                Optional.ofNullable(packaged.get(nameOrFile + ENDING))
                        .or(() -> PolicyText.read(nameOrFile));
        if (text.isEmpty()) {
            var names =
                    packaged.keySet().stream()
                            .map(file -> file.substring(0, file.length() - ENDING.length()))
                            .toList();
            throw CommandRefused.usage(
                    "There is no policy '%s', nor such a file. There is: %s."
                            .formatted(nameOrFile, String.join(", ", names)));
        }
        return switch (PolicyReader.read(nameOrFile, text.get())) {
            case Reading.Loaded(var policy) -> policy;
            case Reading.Refused refused -> throw CommandRefused.problem(refused.message());
        };
    }

    /** The days of the council with this short name. */
    CouncilDays days(String council) {
        return switch (Calendar.read(file("proclaimed.csv"), file("closures.csv"))) {
            case CalendarReading.Read(var calendar) -> calendar.of(council);
            case CalendarReading.Refused refused -> throw CommandRefused.problem(refused.report());
        };
    }

    private CalendarFile file(String name) {
        return new CalendarFile(name, shelf.packaged("bot/calendar/" + name));
    }
}
