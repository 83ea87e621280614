package holdfast.conversation;

import holdfast.card.Field.Option;
import holdfast.concern.Processes;
import holdfast.conversation.Conversation.Choice;
import holdfast.conversation.Conversation.Sought;
import holdfast.workingday.London;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds children and people for somebody who types some of a name or a number: of the children only
 * those they may speak of, of the people those who hold a post at their council.
 */
final class Searching {

    /** Teams shows no more at once. */
    private static final int MOST = 15;

    private final Processes processes;
    private final Choices choices;
    private final InstantSource clock;
    private final Words words;

    Searching(Processes processes, Words words, InstantSource clock) {
        this.processes = processes;
        this.choices = new Choices(words);
        this.clock = clock;
        this.words = words;
    }

    List<Choice> of(Caller caller, Sought sought) {
        var typed = Arrays.asList(plain(sought.typed()).split(" "));
        return all(caller, sought.dataset())
                .filter(option -> typed.stream().allMatch(plain(option.title())::contains))
                .skip(Math.max(sought.skip(), 0))
                .limit(sought.top() > 0 ? Math.min(sought.top(), MOST) : MOST)
                .map(option -> new Choice(option.value(), option.title()))
                .toList();
    }

    private Stream<Option> all(Caller caller, String dataset) {
        return switch (dataset) {
            case "children" -> children(caller);
            case "people" -> caller.roles().isEmpty() ? Stream.empty() : people(caller);
            default -> Stream.empty();
        };
    }

    private Stream<Option> children(Caller caller) {
        var today = London.day(clock.instant());
        var policy = processes.inForce(caller.authority()).policy();
        return Stream.of(Care.ofIro(caller), Care.ofTeller(caller, policy))
                .flatMap(care -> choices.children(care, today).stream())
                .distinct();
    }

    private Stream<Option> people(Caller caller) {
        return caller.directory().people().stream()
                .filter(person -> !person.posts().isEmpty())
                .map(person -> PeopleChoices.option(words, person))
                .sorted(Comparator.comparing(Option::title));
    }

    /** Without accents, capitals and double spaces, since few type them. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
