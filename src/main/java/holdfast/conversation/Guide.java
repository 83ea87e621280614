package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.card.Card;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a person can do here, and what they may have meant. */
final class Guide {

    /** So many letters may be wrong in a word that is still nearly right. */
    private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

    private final Words words;

    Guide(Words words) {
        this.words = words;
    }

    /** What this person may be asked for one question at a time. */
    String askMe(Duties duties) {
        var formed =
                Command.of(duties).stream()
                        .filter(Command::hasForm)
                        .map(Command::word)
                        .collect(joining(", "));
        return words.say(formed.isEmpty() ? "ask.nothing" : "ask.what", formed);
    }

    /** The help that a line behind {@code help} asks for. */
    Card help(Typed asked, Duties duties, Samples samples) {
        var helping = new Helping(words, duties, samples);
        var word = Command.read(asked).filter(read -> read.rest().isBlank());
        if (word.isPresent() && word.orElseThrow().command() != Command.HELP) {
            return helping.about(word.orElseThrow().command());
        }
        if (asked.word().equals("all")) {
            return helping.all();
        }
        return Helping.part(asked).map(helping::of).orElseGet(helping::first);
    }

    /**
     * Says that a word is not known, with the nearest that is. Nobody's whole line is ever said
     * back.
     */
    String unknown(Typed line) {
        return nearest(line)
                .map(known -> words.say("unknown.did-you-mean", known))
                .orElseGet(() -> words.say("unknown"));
    }

    /** A name of several words is compared with as many. */
    private static Optional<String> nearest(Typed line) {
        record Near(String name, int far) {}
        return Stream.of(Command.values())
                .flatMap(command -> command.names().stream())
                .map(name -> new Near(name, NEAR.apply(beginning(line, name), name)))
                .filter(near -> near.far() >= 0 && near.far() < near.name().length() - 1)
                .filter(near -> near.far() < 2 || line.word().charAt(0) == near.name().charAt(0))
                .min(Comparator.comparingInt(Near::far))
                .map(Near::name);
    }

    private static String beginning(Typed line, String name) {
        var words = line.word();
        var left = line.afterWord();
        for (int n = 1; n < name.split(" ").length; n++, left = left.afterWord()) {
            words = words + " " + left.word();
        }
        return words;
    }
}
