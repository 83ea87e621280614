package holdfast.outage;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.guard.StoreAround;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A sound store with something wrong around it: what it does of a call is for a test to say. */
public final class AilingStore extends StoreAround {

    /** What is wrong. */
    @FunctionalInterface
    public interface Ill {

        /** Asks the sound store or not, before or after something goes wrong. */
        <T> T with(String operation, Optional<String> type, Supplier<T> sound);
    }

    /** Nothing is wrong. */
    public static final Ill WELL =
            new Ill() {
                @Override
                public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                    return sound.get();
                }
            };

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Ill ill = WELL;

    public AilingStore(DocumentStore sound) {
        super(sound);
    }

    public void becomes(Ill now) {
        ill = now;
    }

    /** How often it has been asked for anything. */
    public int asked() {
        return asked.get();
    }

    private <T> T pass(String operation, Optional<String> type, Supplier<T> call) {
        asked.incrementAndGet();
        return ill.with(operation, type, call);
    }

    @Override
    protected <T> T reading(String operation, Supplier<T> call) {
        return pass(operation, Optional.empty(), call);
    }

    @Override
    protected Outcome changing(String operation, Document document, Supplier<Outcome> call) {
        return pass(operation, Optional.of(document.type()), call);
    }
}
