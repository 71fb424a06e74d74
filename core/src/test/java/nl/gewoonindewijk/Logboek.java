package nl.gewoonindewijk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Where the log lines of tests go: to whoever reads along on the same thread, and else nowhere. */
public final class Logboek implements SLF4JServiceProvider {

    private static final ThreadLocal<@Nullable List<String>> LEZER = new ThreadLocal<>();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter mdc = new NOPMDCAdapter();

    /** Every line that this work logs, as a reader sees it. */
    public static List<String> van(Runnable werk) {
        List<String> regels = new ArrayList<>();
        LEZER.set(regels);
        try {
            werk.run();
        } finally {
            LEZER.remove();
        }
        return regels;
    }

    @Override
    public void initialize() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Schrijver::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return mdc;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    /** Writes every level. */
    private static final class Schrijver extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1;

        Schrijver(String naam) {
            this.name = naam;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String regel,
                Object @Nullable [] argumenten,
                @Nullable Throwable fout) {
            List<String> regels = LEZER.get();
            if (regels != null) {
                regels.add(level + " " + MessageFormatter.basicArrayFormat(regel, argumenten)
                        + (fout == null ? "" : " " + fout));
            }
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
