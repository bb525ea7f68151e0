package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AuditVerdict;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The Spanish words of the audit trail. A use case or a record without a word of its own is shown by its name in the code,
 * which is what the trail keeps.
 */
@Named("auditWords")
@ApplicationScoped
public class AuditWords {

    private Messages messages;

    protected AuditWords() {
    }

    @Inject
    AuditWords(Messages messages) {
        this.messages = messages;
    }

    public String useCase(String name) {
        return word("administration.use-case.", name);
    }

    public String type(String name) {
        return word("administration.type.", name);
    }

    public String kind(AuditKind kind) {
        return messages.get("administration.kind." + kind);
    }

    public String fault(AuditVerdict.Fault fault) {
        return messages.get("administration.fault." + fault);
    }

    /**
     * Where a value stands in its record, in words: {@code lines/0/amount} is «Líneas 1 · Monto». A name without a word of its own is
     * shown as it is.
     */
    public String field(String path) {
        var words = new ArrayList<String>();
        for (var step : path.split("/")) {
            if (step.matches("\\d{1,6}") && !words.isEmpty()) {
                var list = words.remove(words.size() - 1);
                words.add(messages.get("administration.audit.field-of-list", list, String.valueOf(Integer.parseInt(step) + 1)));
            } else {
                words.add(word("administration.field.", step));
            }
        }
        return String.join(" · ", words);
    }

    public String filterName(String name) {
        return messages.get("administration.audit.filter." + name);
    }

    public String filterValue(String name, String value) {
        return switch (name) {
            case "useCase" -> useCase(value);
            case "type" -> type(value);
            case "kind" -> kind(AuditKind.valueOf(value));
            case "from", "to" -> cl.vertiente.shared.Show.date(LocalDate.parse(value));
            default -> value;
        };
    }

    private String word(String family, String name) {
        return Messages.has(family + name) ? messages.get(family + name) : name;
    }
}
