package holdfast.concern;

import static holdfast.concern.Matter.text;

import holdfast.concern.Answer.Position;
import holdfast.concern.Answer.Proposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Actions that somebody proposes, and that are agreed once the IRO accepts them. */
final class Agreed {

    static final Proposed VISIT =
            new Proposed(
                    text("visit"), Council.actor("social-worker").id(), LocalDate.of(2025, 5, 20));
    static final Proposed BOOK =
            new Proposed(text("book"), Council.actor("helper").id(), LocalDate.of(2025, 6, 20));

    private Agreed() {}

    /** A matter of that council whose two actions were accepted on 6 May 2025. */
    static Matter at(String council) {
        var matter = Council.raised(council, "2025-05-06");
        var answer =
                new Act.GiveAnswer(
                        Position.WILL_DO, Optional.of(text("we shall")), List.of(VISIT, BOOK));
        return matter.does(answer, manager(council)).does(Acts.ACCEPT, Matter.IRO);
    }

    static Act.Actor manager(String council) {
        return Council.actor(council.equals("york") ? "service-manager" : "team-manager");
    }
}
