package holdfast.rehearsal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the rehearsal cannot be opened, without a stack trace. */
final class NoOfficeAnalyzer extends AbstractFailureAnalyzer<NoOffice> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoOffice cause) {
        return new FailureAnalysis(cause.getMessage(), "", cause);
    }
}
