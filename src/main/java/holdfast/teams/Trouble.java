package holdfast.teams;

import java.util.Arrays;
import java.util.concurrent.CompletionException;

/** An error as the log may hold it: what and where, without its message, which may repeat text. */
record Trouble(Throwable cause) {

    /** What lies under the wrappings of the SDK's futures. */
    static Trouble of(Throwable error) {
        return error instanceof CompletionException && error.getCause() instanceof Throwable cause
                ? of(cause)
                : new Trouble(error);
    }

    @Override
    public String toString() {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("holdfast."))
                .findFirst()
                .map(frame -> cause.getClass().getName() + " at " + frame)
                .orElse(cause.getClass().getName());
    }
}
