package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.conversation.Summaries.Asked;
import holdfast.policy.Policy;
import holdfast.summary.Lateness;
import holdfast.summary.Slice;
import holdfast.summary.Slice.By;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The matters that a number counts, in pages. Of a child of whom only some people may know, a
 * matter is counted and not named.
 */
final class ListedMatters {

    private final Words words;
    private final Counting counting;
    private final Caller caller;
    private final Policy policy;
    private final LateWords lateness;
    private final SliceWords slices;

    ListedMatters(Words words, Counting counting, Caller caller, Policy policy) {
        this.words = words;
        this.counting = counting;
        this.caller = caller;
        this.policy = policy;
        this.lateness = new LateWords(words, counting.ground());
        this.slices = new SliceWords(words, caller, policy);
    }

    /** Exactly those that a slice takes. */
    Card rows(Asked asked) {
        var slice = asked.slice();
        var all = slice.span().map(counting::during).orElseGet(counting::open).in(slice);
        if (slice.has(By.LATE, "any")) {
            return late(asked, all, title("title.overdue", whose(slice)));
        }
        var sorted = counting.known(all).stream().sorted(Lists.SOONEST).toList();
        var waits = new WaitWords(words, counting.ground());
        return listing(
                asked, all, sorted, words.inert(slices.of(slice)), it -> waits.of(slice, it));
    }

    /** Everything of the slice that is overdue, and by how much. */
    Card overdue(Asked asked) {
        var all = counting.open().in(concerns(asked.slice()).and(By.LATE, "any"));
        return late(asked, all, title("title.overdue", asked.slice()));
    }

    private Card late(Asked asked, List<Summary> all, String title) {
        return listing(asked, all, Lateness.overdue(all, counting.ground()), title);
    }

    /** Everything of the slice of which something is due from today to Sunday. */
    Card thisWeek(Asked asked) {
        var all = counting.open().in(concerns(asked.slice()).and(By.DUE, "week"));
        return listing(
                asked,
                all,
                Lateness.thisWeek(all, counting.ground()),
                title("title.due", asked.slice()));
    }

    /** Of which team or IRO alone, whatever else they are counted by. */
    private static Slice whose(Slice slice) {
        var conditions =
                slice.conditions().stream()
                        .filter(each -> each.by() != By.LATE && each.by() != By.MATTER)
                        .toList();
        return new Slice(conditions, Optional.empty());
    }

    private static Slice concerns(Slice within) {
        return within.and(By.MATTER, "concerns");
    }

    private String title(String key, Slice within) {
        return words.inert(
                within.conditions().isEmpty()
                        ? words.say(key)
                        : words.say("title.part", words.say(key), slices.of(within)));
    }

    private Card listing(Asked asked, List<Summary> all, Lateness sorted, String title) {
        Map<Reference, String> said =
                sorted.matters().stream()
                        .collect(Collectors.toMap(it -> it.summary().ref(), lateness::of));
        var known = counting.known(sorted.matters().stream().map(it -> it.summary()).toList());
        return listing(asked, all, known, title, it -> said.getOrDefault(it.ref(), ""));
    }

    private Card listing(
            Asked asked,
            List<Summary> all,
            List<Summary> known,
            String title,
            Function<Summary, String> beside) {
        var name = Figures.name(asked.view(), asked.slice());
        return new Card.Listing(
                title,
                lead(asked, all.size(), known.size()),
                new Rows(words).page(name, known, caller, policy, asked.page(), beside));
    }

    private String lead(Asked asked, int all, int known) {
        if (all == 0) {
            return words.say("list." + asked.view() + ".none");
        }
        var lead = words.say("list.counted", all);
        return known < all ? lead + " " + words.say("list.hidden", all - known) : lead;
    }
}
