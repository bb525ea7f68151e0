package cl.vertiente.portfolio.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A part of the whole.
 *
 * @param key code or identifier by which the part is filtered; null for what nobody said
 * @param name of an agreement, region or commune; null where the key is a code of ours
 * @param multiplier of the part: on its own contribution where parts have one (agreements, regions), else on that of the whole
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MultiplierPart(String key, String name, @JsonUnwrapped Multiplier multiplier) {
}
