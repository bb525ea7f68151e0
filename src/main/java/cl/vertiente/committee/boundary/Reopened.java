package cl.vertiente.committee.boundary;

import cl.vertiente.shared.Stale;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The version of what a form changes. When somebody else changed it meanwhile, nothing typed is lost: the page says what stands
 * there now, and the form takes that version, so that sending it again replaces it knowingly.
 */
@Named("reopened")
@RequestScoped
public class Reopened {

    @Inject
    private Address address;

    @Inject
    private Precondition precondition;

    @Inject
    private CommitteeWords words;

    private final List<Line> lines = new ArrayList<>();
    private boolean stale;

    /** A field as somebody else left it. */
    public record Line(String label, String now) {
    }

    /** @param now tells, field by field, what stands there now */
    <T> T change(Supplier<T> change, Runnable now) {
        precondition.expect(address.parameter("version"), true);
        try {
            return change.get();
        } catch (Stale refused) {
            stale = true;
            now.run();
            throw refused;
        }
    }

    void says(String label, String typed, String now) {
        if (!Objects.equals(typed == null || typed.isBlank() ? null : typed.strip(), now)) {
            lines.add(new Line(label, now == null ? words.say("shared.unknown") : now));
        }
    }

    public boolean isStale() {
        return stale;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What the form sends along: the version that was read, or the one that was shown when that one was stale. */
    public String version(Object current) {
        var said = address.isPost() && !stale ? address.parameter("version") : null;
        return said == null ? "\"" + ETags.of(current).getValue() + "\"" : said;
    }
}
