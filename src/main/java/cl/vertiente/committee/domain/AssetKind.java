package cl.vertiente.committee.domain;

import java.util.List;
import java.util.Optional;

/** A kind of installation, with what is asked of it. */
public record AssetKind(String code, String name, int position, List<AssetAttribute> attributes) {

    public Optional<AssetAttribute> attribute(String attributeCode) {
        return attributes.stream().filter(attribute -> attribute.code().equals(attributeCode)).findFirst();
    }
}
