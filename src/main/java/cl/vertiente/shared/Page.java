package cl.vertiente.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One page of a list.
 *
 * @param next opaque key to ask on with, null at the end
 * @param counts how many there are by state, over the whole filtered list
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, String next, Map<String, Long> counts) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 500;
}
