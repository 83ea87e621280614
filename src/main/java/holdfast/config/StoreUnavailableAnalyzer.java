package holdfast.config;

import holdfast.storage.StoreUnavailable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the store cannot be opened, in its own words and without a stack trace. */
final class StoreUnavailableAnalyzer extends AbstractFailureAnalyzer<StoreUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StoreUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
