package cl.vertiente.shared.web;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The faults of the form in view. A page sends its command through {@link #submit}: what the use case refuses is shown
 * on top with links to the fields, and beside each field; nothing typed is lost.
 */
@Named("forms")
@RequestScoped
public class Forms {

    private static final Pattern ROW = Pattern.compile("/(\\d{1,4})(/|$)");

    @Inject
    private Messages messages;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /**
     * Runs the command and goes on to the address it answers; on a refusal stays on the page.
     *
     * @param command answers the address to go to; null to stay, as a question does whose answer is shown at once
     */
    public void submit(Address address, Supplier<String> command) {
        try {
            var next = command.get();
            if (next != null && faults.isEmpty() && general.isEmpty()) {
                address.go(next);
            }
        } catch (BusinessException refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                throw refusal;
            }
            refusal.faults().forEach(fault -> fault(fault.pointer(), messages.format(fault.key(), fault.arguments())));
        }
    }

    /** @param pointer field of the form, as the JSON pointer of the same field in the REST interface; empty for the whole */
    public void fault(String pointer, String sentence) {
        if (pointer.isEmpty()) {
            general.add(sentence);
        } else {
            faults.putIfAbsent(pointer, sentence);
        }
    }

    public boolean isFaulty() {
        return !faults.isEmpty() || !general.isEmpty();
    }

    public String of(String pointer) {
        return faults.get(pointer);
    }

    public List<String> getGeneral() {
        return general;
    }

    /** In the order of the fields on the page. */
    public List<Map.Entry<String, String>> getFaults() {
        var order = List.copyOf(labels.keySet());
        return faults.entrySet().stream().sorted(Comparator.comparingInt(fault -> order.indexOf(fault.getKey()))).toList();
    }

    /** For {@code aria-describedby}: the hint and the fault of a field, null when it has neither. */
    public String describedBy(String pointer, String hint) {
        var id = fieldId(pointer);
        var parts = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            parts.add(id + "-hint");
        }
        if (faults.containsKey(pointer)) {
            parts.add(id + "-fault");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** For {@code aria-invalid}. */
    public String invalid(String pointer) {
        return faults.containsKey(pointer) ? "true" : null;
    }

    public String faultyClass(String pointer) {
        return faults.containsKey(pointer) ? "field-faulty" : "";
    }

    /** Each field says its label while the page is built, so that the summary on top can name it. */
    public boolean knows(String pointer, String label) {
        labels.put(pointer, label);
        return false;
    }

    /** {@code Monto (2): }, the number being the row's; empty for a field that is not in view. */
    public String labelOf(String pointer) {
        var label = labels.get(pointer);
        if (label == null) {
            return "";
        }
        var row = ROW.matcher(pointer);
        return row.find() ? label + " (" + (Integer.parseInt(row.group(1)) + 1) + "): " : label + ": ";
    }

    /** The identifier of the field that a pointer names: {@code /lines/0/amount} is {@code lines-0-amount}. */
    public static String fieldId(String pointer) {
        return pointer.substring(1).replace('/', '-');
    }
}
