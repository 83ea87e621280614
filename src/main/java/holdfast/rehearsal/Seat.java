package holdfast.rehearsal;

import holdfast.rehearsal.Cast.Council;
import holdfast.rehearsal.Cast.Member;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's place in the office: who they are, at which council, in which chat. */
record Seat(Council council, Member member) {

    static Stream<Seat> in(Cast cast) {
        return cast.councils().stream()
                .flatMap(council -> council.people().stream().map(each -> new Seat(council, each)));
    }

    static Optional<Seat> of(Cast cast, String person) {
        return in(cast).filter(seat -> seat.person().equalsIgnoreCase(person)).findFirst();
    }

    static Optional<Seat> withChat(Cast cast, String chat) {
        return in(cast).filter(seat -> seat.chat().equals(chat)).findFirst();
    }

    String person() {
        return member.id().value();
    }

    /** The id of the person's own conversation with the bot. */
    String chat() {
        return "a:" + person();
    }
}
