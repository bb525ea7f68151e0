package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.shared.Messages;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says in words which filters of the list of records are in force. */
@ApplicationScoped
public class FilterWords {

    @Inject
    private Agreements agreements;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    @Inject
    private DiagnosisWords words;

    @Inject
    private Messages messages;

    /** The filters in force, in words, by what they filter. */
    public Map<String, String> inForce(DiagnosisFilter filter) {
        var said = new LinkedHashMap<String, String>();
        put(said, "diagnosis.search", filter.text());
        put(said, "diagnosis.agreement", filter.agreement() == null ? null
                : agreements.find(filter.agreement()).map(Agreement::code).orElse(filter.agreement().toString()));
        put(said, "diagnosis.region", filter.region() == null ? null : regions.nameOf(filter.region()).orElse(filter.region()));
        put(said, "diagnosis.commune", filter.commune() == null ? null : communes.nameOf(filter.commune()).orElse(filter.commune()));
        put(said, "diagnosis.state", filter.state() == null ? null : words.state(filter.state()));
        put(said, "diagnosis.label", filter.label());
        put(said, "diagnosis.mine", filter.mine() == null ? null : messages.get("diagnosis.yes"));
        return said;
    }

    private void put(Map<String, String> said, String key, String value) {
        if (value != null) {
            said.put(messages.get(key), value);
        }
    }
}
