package holdfast.config;

import holdfast.storage.TimeLeft;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every turn of a person its time with the store, from when Teams calls. */
final class TurnTime extends OncePerRequestFilter {

    /**
     * Teams says everything again that is not answered within 10 to 15 seconds. A second of a
     * turn's nine is kept for saying so in the chat.
     */
    static final Duration USUAL = Duration.ofSeconds(8);

    private final Duration limit;
    private final LongSupplier nanos;

    TurnTime(Duration limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            TimeLeft.within(
                    limit,
                    nanos,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
