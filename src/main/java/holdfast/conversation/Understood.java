package holdfast.conversation;

import java.util.function.Function;

/** What a typed line means, or a sentence on what to type instead. */
sealed interface Understood<T> {

    record As<T>(T meant) implements Understood<T> {}

    record Not<T>(String sentence) implements Understood<T> {}

    /** What follows from what was meant. */
    default <R> Understood<R> map(Function<T, R> then) {
        return switch (this) {
            case As<T>(var meant) -> new As<>(then.apply(meant));
            case Not<T>(var sentence) -> new Not<>(sentence);
        };
    }
}
