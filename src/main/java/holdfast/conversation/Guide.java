package holdfast.conversation;

import holdfast.card.Card;
import holdfast.card.Card.Example;
import holdfast.conversation.Picks.Pick;
import holdfast.policy.Policy;
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

    Card help(Duties duties) {
        var examples =
                Command.of(duties).stream().flatMap(command -> examples(command, duties)).toList();
        return new Card.Help(
                words.inert(words.say("title.help", duties.caller().person().name())),
                words.say("help.lead"),
                examples);
    }

    private Stream<Example> examples(Command command, Duties duties) {
        var own =
                new Example(
                        words.say("example." + command.word()),
                        words.say("does." + does(command, duties)));
        return command == Command.TELL
                ? Stream.concat(Stream.of(own), changes(duties.policy()))
                : Stream.of(own);
    }

    private static String does(Command command, Duties duties) {
        if (command == Command.RAISE && !duties.climbs()) {
            return "raise-informally";
        }
        return command == Command.MINE && !duties.isIro() ? "mine-told" : command.word();
    }

    /** The first kinds on the council's own list: one by its number, one by its id. */
    private Stream<Example> changes(Policy policy) {
        var picks = Picks.changes(policy).all();
        var byNumber = picks.stream().limit(1).map(pick -> change("" + pick.number(), pick));
        var byId = picks.stream().skip(1).limit(1).map(pick -> change(pick.id(), pick));
        return Stream.concat(byNumber, byId);
    }

    private Example change(String named, Pick pick) {
        return new Example(
                words.say("example.tell-of", named),
                words.inert(words.say("does.tell-of", pick.title())));
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
