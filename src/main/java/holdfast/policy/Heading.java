package holdfast.policy;

import static holdfast.policy.Words.quote;

import java.util.Optional;

/** What a policy file says of itself. */
record Heading(
        Optional<String> id,
        Optional<String> edition,
        Optional<String> council,
        Optional<String> title,
        Optional<String> source) {

    private static final String EDITION = "[0-9]{4}-(0[1-9]|1[0-2])";

    static Heading read(Keys keys) {
        return new Heading(
                keys.required("policy").flatMap(Ids::read),
                keys.required("edition").flatMap(Heading::edition),
                keys.required("council").flatMap(Place::text),
                keys.required("title").flatMap(Place::text),
                keys.source());
    }

    private static Optional<String> edition(Place place) {
        var edition = place.text();
        edition.filter(text -> !text.matches(EDITION))
                .ifPresent(text ->
                        place.problem(
                                "%s is not an edition. Write year and month, such as 2021-09."
                                        .formatted(quote(text))));
        return edition;
    }
}
