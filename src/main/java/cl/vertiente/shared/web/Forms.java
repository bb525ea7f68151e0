package cl.vertiente.shared.web;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The faults of the form in view. A page sends its command through {@link #submit}: what the use case refuses is shown
 * on top with links to the fields, and beside each field; nothing typed is lost.
 */
@Named("forms")
@RequestScoped
public class Forms {

    @Inject
    private Messages messages;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();

    /**
     * Runs the command and goes on to the address it answers; on a refusal stays on the page.
     *
     * @param command answers the address to go to
     */
    public void submit(Address address, Supplier<String> command) {
        try {
            var next = command.get();
            if (faults.isEmpty() && general.isEmpty()) {
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

    public List<Map.Entry<String, String>> getFaults() {
        return List.copyOf(faults.entrySet());
    }

    /** The identifier of the field that a pointer names: {@code /lines/0/amount} is {@code lines-0-amount}. */
    public static String fieldId(String pointer) {
        return pointer.substring(1).replace('/', '-');
    }
}
