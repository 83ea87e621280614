package holdfast.teams;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an answer of Teams', in which all stands that is read of it; an answer without
 * an end costs no more than that. What Teams took it has taken, however much it says of it.
 */
final class FirstOf extends ResponseBody {

    /** In bytes; Teams' answers have some hundred. */
    static final long MOST = 64 * 1024;

    private final ResponseBody whole;
    private final BufferedSource beginning;

    FirstOf(ResponseBody whole) {
        this.whole = whole;
        this.beginning = Okio.buffer(new Beginning(whole.source()));
    }

    @Override
    public @Nullable MediaType contentType() {
        return whole.contentType();
    }

    @Override
    public long contentLength() {
        return Math.min(whole.contentLength(), MOST);
    }

    @Override
    public BufferedSource source() {
        return beginning;
    }

    private static final class Beginning extends ForwardingSource {

        private long left = MOST;

        Beginning(BufferedSource whole) {
            super(whole);
        }

        @Override
        public long read(Buffer sink, long most) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = super.read(sink, Math.min(most, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
