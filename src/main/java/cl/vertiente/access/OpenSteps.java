package cl.vertiente.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What waits for a verb of somebody, as each component says it of its own records; the home page collects it. */
public interface OpenSteps {

    /**
     * Records that wait at the same place.
     *
     * @param key of the sentence, which is told how many there are
     * @param many how many; never none
     * @param page address of the list that shows them and no others
     * @param rows address of the same in the REST interface
     */
    record Waiting(String key, long many, String page, @JsonProperty("_rows") String rows) {
    }

    /** In the order in which a record goes its way; empty when nothing waits for the caller. */
    List<Waiting> of(Caller caller);
}
