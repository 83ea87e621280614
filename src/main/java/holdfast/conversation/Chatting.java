package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.card.Card.Link;
import holdfast.people.Person;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens a chat with whoever has a concern next. Teams takes the address somebody signs in with;
 * what the concern is about never goes along.
 */
final class Chatting {

    private static final String NEW_CHAT = "https://teams.microsoft.com/l/chat/0/0?users=";

    private final Words words;

    Chatting(Words words) {
        this.words = words;
    }

    /** One for each of them but oneself, as far as the council's list has their addresses. */
    List<Link> with(View view) {
        return Turn.of(view).stream()
                .flatMap(turn -> turn.people().stream())
                .filter(person -> !person.id().equals(view.caller().id()))
                .flatMap(this::link)
                .toList();
    }

    private Stream<Link> link(Person person) {
        return person.email().stream()
                .map(email ->
                        new Link(
                                words.say("button.chat", person.name()),
                                NEW_CHAT + URLEncoder.encode(email, UTF_8)));
    }
}
