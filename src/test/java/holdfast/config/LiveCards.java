package holdfast.config;

import static holdfast.config.LiveInputs.WORDS;
import static holdfast.config.LiveInputs.pressed;
import static holdfast.config.LiveKinds.NOT_YOURS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Classes 48 to 57: all that a card carries was in somebody's hands. */
final class LiveCards {

    private static final String UNREADABLE = "That button could not be read";
    private static final String ANOTHER_VERSION = "This button belongs to another version";

    private static final String HAS_IT =
            "Stephen Garbutt (service manager) has this now, and can say that they have seen it.";

    private LiveCards() {}

    static List<LiveInput> of(LiveInputs all) {
        return Stream.of(ids(all), acts(all), inputs(all), others(all), forms(all))
                .flatMap(it -> it)
                .toList();
    }

    private static Map<String, String> on(LiveInputs all) {
        return Map.of("ref", all.ref(), "version", "1");
    }

    private static Stream<LiveInput> ids(LiveInputs all) {
        var guessed =
                Stream.of("C-1", "C-9999", "C-0", "C--1", "C-99999999999999999999", "1001' OR 1=1")
                        .map(ref ->
                                pressed(
                                        48,
                                        "guessed " + ref,
                                        all.owes(),
                                        "show",
                                        Map.of("ref", ref),
                                        NOT_YOURS));
        return Stream.concat(
                guessed,
                Stream.of(
                        pressed(48, "not theirs", all.apart(), "show", on(all), NOT_YOURS),
                        pressed(
                                48,
                                "another council's",
                                all.foreign(),
                                "show",
                                on(all),
                                NOT_YOURS)));
    }

    private static Stream<LiveInput> acts(LiveInputs all) {
        var made =
                Stream.of("approve", "close", "admin", "../void", "SEND")
                        .map(verb ->
                                pressed(
                                        49,
                                        "verb " + verb,
                                        all.owes(),
                                        verb,
                                        on(all),
                                        ANOTHER_VERSION));
        var more = Map.of("ref", all.ref(), "role", "iro", "by", all.iro().id(), "reason", WORDS);
        return Stream.concat(
                made,
                Stream.of(
                        pressed(49, "a role", all.owes(), "void", more, "Only the IRO can remove"),
                        pressed(
                                49,
                                "a post",
                                all.owes(),
                                "accept",
                                more,
                                "Only the IRO can accept")));
    }

    private static Stream<LiveInput> inputs(LiveInputs all) {
        return Stream.concat(
                Stream.of("[]", "[\"C-1\"]", "{\"ref\":{}}", "{\"ref\":[]}", "\"C-1\"")
                        .map(data -> carrying(50, "data " + data, data, all, UNREADABLE)),
                Stream.of(
                        carrying(50, "no ref", "{}", all, NOT_YOURS),
                        carrying(50, "ref 1e3", "{\"ref\":1e3}", all, NOT_YOURS),
                        carrying(50, "ref null", "{\"ref\":null}", all, NOT_YOURS),
                        form(
                                "no category of these",
                                "category",
                                "99",
                                all,
                                "This is not one of the categories."),
                        form(
                                "several",
                                "category",
                                "1,2",
                                all,
                                "This is not one of the categories."),
                        form(
                                "a list of numbers",
                                "child",
                                "\u0661\u0662",
                                all,
                                "This number is not on your list of children."),
                        form(
                                "no day",
                                "review",
                                "2026-02-30",
                                all,
                                "This day is not in the calendar."),
                        pressed(
                                50,
                                "an answer of no kind",
                                all.owes(),
                                "answer",
                                Map.of("ref", all.ref(), "position", "maybe", "text", WORDS),
                                "Please choose one: already done"),
                        pressed(
                                50,
                                "an action on no day",
                                all.owes(),
                                "answer",
                                Map.of(
                                        "ref",
                                        all.ref(),
                                        "position",
                                        "will-do",
                                        "text",
                                        WORDS,
                                        "action1",
                                        WORDS,
                                        "person1",
                                        all.owes().id(),
                                        "date1",
                                        "2026-02-30"),
                                "This day is not in the calendar.")));
    }

    private static LiveInput form(
            String name, String input, String value, LiveInputs all, String says) {
        var inputs = new HashMap<>(Map.of("child", "2001", "category", "2"));
        inputs.putAll(Map.of("text", WORDS, "impact", WORDS, "informal", WORDS));
        inputs.put(input, value);
        return pressed(50, name, all.iro(), "raise", inputs, says);
    }

    private static LiveInput carrying(
            int number, String name, String data, LiveInputs all, String says) {
        var activity = all.owes().presses("show", Map.of());
        ((ObjectNode) activity.at("/value/action")).set("data", JsonMapper.shared().readTree(data));
        return new LiveInput(number, name, all.owes(), activity, says);
    }

    private static Stream<LiveInput> others(LiveInputs all) {
        var forwarded = all.apart().presses("acknowledge", on(all)).put("replyToId", "1:other");
        return Stream.of(
                pressed(
                        51,
                        "before its time",
                        all.iro(),
                        "refuse",
                        with(all, "reason"),
                        "There is no answer yet to judge."),
                pressed(
                        51,
                        "of a draft that is gone",
                        all.iro(),
                        "send",
                        Map.of("arg", "d"),
                        "This draft is no longer kept."),
                pressed(52, "by whoever raised it", all.iro(), "acknowledge", on(all), HAS_IT),
                pressed(
                        52,
                        "an answer by the IRO",
                        all.iro(),
                        "answer",
                        with(all, "text"),
                        "Stephen Garbutt (service manager) owes this answer."),
                new LiveInput(53, "forwarded", all.apart(), forwarded, NOT_YOURS));
    }

    private static Map<String, String> with(LiveInputs all, String input) {
        return Map.of("ref", all.ref(), "version", "1", input, WORDS);
    }

    private static Stream<LiveInput> forms(LiveInputs all) {
        var submitted = all.apart().says("").put("text", "");
        submitted.putObject("value").put("verb", "acknowledge").put("ref", all.ref());
        var forged = all.iro().presses("show", on(all));
        ((ObjectNode) forged.at("/value/action/data"))
                .putObject("msteams")
                .put("type", "messageBack")
                .put("text", "void " + all.ref() + " because " + WORDS);
        var back = all.apart().says("void " + all.ref() + " because " + WORDS);
        back.putObject("value").putObject("msteams").put("text", "mine");
        return Stream.of(
                new LiveInput(55, "submitted", all.apart(), submitted, NOT_YOURS),
                pressed(55, "drawn anew", all.iro(), "refresh", on(all), all.ref()),
                pressed(55, "drawn for others", all.apart(), "refresh", on(all), NOT_YOURS),
                new LiveInput(57, "words behind a button", all.iro(), forged, all.ref()),
                new LiveInput(57, "other words than shown", all.apart(), back, NOT_YOURS));
    }
}
