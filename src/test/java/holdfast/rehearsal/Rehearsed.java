package holdfast.rehearsal;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the rehearsal's page, freshly begun. The jar and the browser behind it are started
 * once for all tests.
 */
final class Rehearsed implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(Rehearsed.class);

    /** The day and hour at which every story begins. */
    static final String START = "2025-04-16T10:00";

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RehearsalPage.class;
    }

    @Override
    public RehearsalPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent("page", _ -> begun(context), RehearsalPage.class);
    }

    private static RehearsalPage begun(ExtensionContext context) {
        var shared = context.getRoot().getStore(OURS);
        var holdfast =
                shared.computeIfAbsent(
                        "holdfast", _ -> PackagedHoldfast.start(), PackagedHoldfast.class);
        var chromium = shared.computeIfAbsent("chromium", _ -> Chromium.start(), Chromium.class);
        var wide = new NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
        var page = new RehearsalPage(chromium.browser().newContext(wide), holdfast.address());
        page.startAgain(START);
        return page;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(_ ->
                        resolved(context)
                                .shot("failed-" + context.getRequiredTestMethod().getName()));
    }

    private static RehearsalPage resolved(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(OURS).get("page", RehearsalPage.class));
    }
}
