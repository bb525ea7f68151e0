package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** The texts as the pages read them: {@code #{text['ledger.title']}}. */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Messages messages;

    @Override
    public String get(Object key) {
        return messages.get(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are read by key");
    }
}
