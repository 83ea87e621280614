package holdfast.config;

import holdfast.people.Authority;

/**
 * How many months after the end of a matter a council keeps what was said of it: its setting {@code
 * keep-months}, or 18 (promises, section 4). In a rehearsal it is 18.
 */
record KeepMonths(CouncilSettings settings) {

    static final int DEFAULT = 18;

    int of(Authority council) {
        return settings.of(council).map(CouncilSetting::keepMonths).orElse(DEFAULT);
    }
}
