package holdfast.card;

/** An expression has no value here. It is part of the language, so it carries no stack trace. */
final class Unworkable extends RuntimeException {

    Unworkable(String why) {
        super(why, null, false, false);
    }

    Unworkable at(String path) {
        return new Unworkable(path + ": " + getMessage());
    }
}
